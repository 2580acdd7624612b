import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import pinyinMatch from 'pinyin-match';
import { match as pinyinProMatch, pinyin } from 'pinyin-pro';
import { finder } from '../../src/search/find';
import { weights } from '../../src/search/packed/weights';
import { tokensOf } from '../../src/search/tokens';
import type { Corpus } from './search-corpora';

/** Returns the entries it finds by number, best first, at most 20. */
export type Search = (query: string) => readonly number[];
export type Engine = (corpus: Corpus) => Search;

const MOST = 20;
const spelled = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });
const plain = (query: string) => query.normalize('NFKC').toLowerCase().trim();

/** Each rival gets the same texts and, if it accepts them, the same pinyin: whole and in initials. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ours({ packed, names, homophones }) {
    const find = finder({ index: packed, weights, names, homophones });
    const numbers = new Map(packed.entries.map(([id], number) => [id, number]));
    return (query) => find(query).results.map(({ id }) => numbers.get(id) ?? -1);
  },
  'fuse.js'({ entries }) {
    const items = entries.flatMap((texts, entry) =>
      texts.map((text) => ({
        entry,
        text,
        whole: spelled(text).join(''),
        initials: spelled(text)
          .map((syllable) => syllable.charAt(0))
          .join(''),
      })),
    );
    const fuse = new Fuse(items, { keys: ['text', 'whole', 'initials'], threshold: 0.4, ignoreLocation: true });
    return (query) => distinct(fuse.search(plain(query), { limit: 3 * MOST }).map(({ item }) => item.entry));
  },
  minisearch({ entries }) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: (text) => bigrams(text),
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(
      entries.map((texts, id) => ({ id, text: texts.flatMap((text) => [text, spelled(text).join('')]).join('|') })),
    );
    return (query) =>
      index
        .search(plain(query))
        .slice(0, MOST)
        .map(({ id }) => Number(id));
  },
  'pinyin-match'({ entries }) {
    return (query) => filtered(entries, (text) => pinyinMatch.match(text, plain(query)) !== false);
  },
  'pinyin-pro'({ entries }) {
    return (query) => filtered(entries, (text) => pinyinProMatch(text, plain(query)) !== null);
  },
};

/** The last two have no ranking; shorter texts come first, as their documentation suggests. */
function filtered(entries: Corpus['entries'], matches: (text: string) => boolean): readonly number[] {
  const found: { entry: number; length: number }[] = [];
  entries.forEach((texts, entry) => {
    const lengths = texts.filter(matches).map(({ length }) => length);
    if (lengths.length > 0) found.push({ entry, length: Math.min(...lengths) });
  });
  return found
    .sort((one, other) => one.length - other.length)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function distinct(entries: readonly number[]): readonly number[] {
  return [...new Set(entries)].slice(0, MOST);
}

function bigrams(text: string): string[] {
  const tokens = tokensOf(text);
  return [...tokens, ...tokens.slice(1).map((token, index) => `${tokens[index] ?? ''}${token}`)];
}
