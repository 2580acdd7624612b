import { finder, type Find, type Loaded } from './find';
import { isCharacter, queryTokens } from './tokens';

/** How the parts of the index are fetched; each may fail, as everything from a network. */
export interface Parts {
  readonly index: () => Promise<NonNullable<Loaded['index']>>;
  readonly names: () => Promise<NonNullable<Loaded['names']>>;
  readonly homophones: () => Promise<NonNullable<Loaded['homophones']>>;
}

/**
 * Fetches what a query needs and not more: the English names where letters are typed or titles are wanted in English,
 * the homophones where a character is typed that no name holds.
 * @returns What finds for that query. Throws where the index itself cannot be fetched; without the rest it finds less,
 *   and the rest is asked for again with the next query.
 */
export function lazyFind(parts: Parts): (query: string, titles: 'index' | 'names') => Promise<Find> {
  let loaded: Partial<Loaded> = {};
  let made: { readonly from: Loaded; readonly find: Find } | undefined;

  async function fetched(part: keyof Parts): Promise<void> {
    if (loaded[part] !== undefined) return;
    const value = await parts[part]();
    loaded = { ...loaded, [part]: value };
  }

  return async (query, titles) => {
    await fetched('index');
    const { index } = loaded;
    if (!index) throw new Error('The index was fetched and is not there');
    const tokens = queryTokens(query);
    const isWord = (token: string) => /[a-z]{2}/.test(token);
    const isUnknown = (token: string) => isCharacter(token) && !index.sounds.includes(token);
    const wanted = [
      ...(titles === 'names' || tokens.some(isWord) ? [fetched('names')] : []),
      ...(tokens.some(isUnknown) ? [fetched('homophones')] : []),
    ];
    await Promise.allSettled(wanted);
    const { names, homophones } = loaded;
    const { from } = made ?? {};
    if (!made || from?.names !== names || from?.homophones !== homophones || from?.titles !== titles) {
      const whole: Loaded = { index, titles, ...(names && { names }), ...(homophones !== undefined && { homophones }) };
      made = { from: whole, find: finder(whole) };
    }
    return made.find;
  };
}
