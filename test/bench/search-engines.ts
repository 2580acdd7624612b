import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import pinyinMatch from 'pinyin-match';
import { match as pinyinProMatch, pinyin } from 'pinyin-pro';
import { classifier } from '../../src/search/classifier';
import { finder } from '../../src/search/find';
import { item } from '../../src/search/item';
import { lexiconOf } from '../../src/search/lexicon';
import { matcher } from '../../src/search/matcher';
import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { queryTokens, tokensOf } from '../../src/search/tokens';
import type { Search } from '../../tools/search/verdicts';
import { bayes } from './bayes';
import type { Corpus } from './search-corpora';

export type Engine = (corpus: Corpus) => Search;

const MOST = 20;
/** The ways that are most like a query: their entries count by how much they are. */
const NEAREST = 10;
const spelled = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true });
const plain = (query: string) => query.normalize('NFKC').toLowerCase().trim();

/** Those whose time is compared. Each rival gets the same texts and, if it accepts them, the same pinyin: whole and in initials. */
export const TIMED: Readonly<Record<string, Engine>> = {
  ours({ lesson }) {
    const find = finder(lesson);
    return (query) => find(query).results.map(({ id }) => id);
  },
  'fuse.js'({ entries }) {
    const items = entries.flatMap(({ id, texts }) =>
      texts.map((text) => ({
        id,
        text,
        whole: spelled(text).join(''),
        initials: spelled(text)
          .map((syllable) => syllable.charAt(0))
          .join(''),
      })),
    );
    const fuse = new Fuse(items, { keys: ['text', 'whole', 'initials'], threshold: 0.4, ignoreLocation: true });
    return (query) => distinct(fuse.search(plain(query), { limit: 3 * MOST }).map(({ item: { id } }) => id));
  },
  minisearch({ entries }) {
    const index = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      tokenize: (text) => bigrams(text),
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(
      entries.map(({ id, texts }) => ({
        id,
        text: texts.flatMap((text) => [text, spelled(text).join('')]).join('|'),
      })),
    );
    return (query) =>
      index
        .search(plain(query))
        .slice(0, MOST)
        .map(({ id }) => String(id));
  },
  'pinyin-match'({ entries }) {
    return (query) => filtered(entries, (text) => pinyinMatch.match(text, plain(query)) !== false);
  },
  'pinyin-pro'({ entries }) {
    return (query) => filtered(entries, (text) => pinyinProMatch(text, plain(query)) !== null);
  },
};

/** All whose results are compared: also the parts of ours, and others that learn from the same ways of asking. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ...TIMED,
  'our matcher alone'({ lesson: { index, learnt, english, otherCharacters } }) {
    const { homophones } = unpackedOtherCharacters(otherCharacters, index, learnt.weights);
    const match = matcher(lexiconOf(index, english.names, homophones));
    return (query) =>
      [...match(queryTokens(query)).byEntry]
        .sort(([, one], [, other]) => one.cost - other.cost)
        .slice(0, MOST)
        .map(([entry]) => item(index.entries, entry)[0]);
  },
  'our classifier alone'({ lesson: { index, learnt, english } }) {
    const classify = classifier(learnt.weights, english.letters, index.entries.length);
    return (query) => {
      const { byEntry, none, known } = classify(queryTokens(query));
      if (known === 0 || none > 0.5) return [];
      const likely = [...byEntry.keys()].sort((one, other) => item(byEntry, other) - item(byEntry, one));
      return likely.slice(0, MOST).map((entry) => item(index.entries, entry)[0]);
    };
  },
  'minisearch over ways, nearest'({ ways }) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: bigrams });
    index.addAll(ways.map(({ text }, id) => ({ id, text })));
    return (query) => {
      const scores = new Map<string, number>();
      for (const { id, score } of index.search(plain(query)).slice(0, NEAREST)) {
        const answer = item(ways, Number(id)).answeredBy[0] ?? '';
        scores.set(answer, (scores.get(answer) ?? 0) + score);
      }
      return answered([...scores].sort(([, one], [, other]) => other - one).map(([id]) => id));
    };
  },
  'naive Bayes over bigrams'({ ways }) {
    const ordered = bayes(ways.map(({ text, answeredBy }) => [bigrams(text), answeredBy[0] ?? '']));
    return (query) => answered(ordered(bigrams(plain(query))));
  },
};

/** Nothing, if what is most likely is that a query is none of ours; it stands as an empty id. */
function answered([best = '', ...others]: readonly string[]): readonly string[] {
  return best === '' ? [] : [best, ...others.filter((id) => id !== '')].slice(0, MOST);
}

/** The last two have no ranking; shorter texts come first, as their documentation suggests. */
function filtered(entries: Corpus['entries'], matches: (text: string) => boolean): readonly string[] {
  const found: { id: string; length: number }[] = [];
  for (const { id, texts } of entries) {
    const lengths = texts.filter(matches).map(({ length }) => length);
    if (lengths.length > 0) found.push({ id, length: Math.min(...lengths) });
  }
  return found
    .sort((one, other) => one.length - other.length)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].slice(0, MOST);
}

function bigrams(text: string): string[] {
  const tokens = tokensOf(text);
  return [...tokens, ...tokens.slice(1).map((token, index) => `${tokens[index] ?? ''}${token}`)];
}
