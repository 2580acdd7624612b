import { finder, type Find, type Loaded } from './find';
import { unpackedSounds } from './packed-sounds';
import { isCharacter, queryTokens } from './tokens';

/** Functions that fetch the parts of the index; each may reject, as it uses the network. */
export interface Parts {
  readonly index: () => Promise<NonNullable<Loaded['index']>>;
  readonly learnt: () => Promise<NonNullable<Loaded['learnt']>>;
  readonly english: () => Promise<NonNullable<Loaded['english']>>;
  readonly otherCharacters: () => Promise<NonNullable<Loaded['otherCharacters']>>;
}

/**
 * Fetches only the parts that a query needs: English if it contains letters or titles are in English, the other characters if it
 * contains one that no name has.
 * @returns A function that resolves to a `Find` for the query. It rejects if the index or what was learnt cannot be fetched; without
 *   the other parts the search finds less, and the next query fetches them again.
 */
export function lazyFind(parts: Parts): (query: string, titles: 'zh' | 'en') => Promise<Find> {
  let loaded: Partial<Loaded> = {};
  let ownCharacters: string | undefined;
  let made: { readonly from: Loaded; readonly find: Find } | undefined;

  async function fetched(part: keyof Parts): Promise<void> {
    if (loaded[part] !== undefined) return;
    const value = await parts[part]();
    loaded = { ...loaded, [part]: value };
  }

  return async (query, titles) => {
    await Promise.all([fetched('index'), fetched('learnt')]);
    const { index, learnt } = loaded;
    if (!index || !learnt) throw new Error('The index was fetched and is not there');
    const tokens = queryTokens(query);
    const isWord = (token: string) => /[a-z]/.test(token);
    const own = (ownCharacters ??= unpackedSounds(index.sounds));
    const isUnknown = (token: string) => isCharacter(token) && !own.includes(token);
    const wanted = [
      ...(titles === 'en' || tokens.some(isWord) ? [fetched('english')] : []),
      ...(tokens.some(isUnknown) ? [fetched('otherCharacters')] : []),
    ];
    await Promise.allSettled(wanted);
    const { english, otherCharacters } = loaded;
    const { from } = made ?? {};
    if (!made || from?.english !== english || from?.otherCharacters !== otherCharacters || from?.titles !== titles) {
      const whole: Loaded = {
        index,
        learnt,
        titles,
        ...(english && { english }),
        ...(otherCharacters && { otherCharacters }),
      };
      made = { from: whole, find: finder(whole) };
    }
    return made.find;
  };
}
