import { alignment } from './align';
import { item } from './item';
import { lexiconOf, type Phrase } from './lexicon';
import { markedTitle, type Piece } from './marks';
import { ALIKE, comparer } from './overlap';
import type { PackedIndex, PackedNames } from './packed-index';
import { NO_READINGS, readingsOf, type Readings } from './readings';
import { isCharacter, queryTokens } from './tokens';

/** A search result. */
export interface Result {
  readonly id: string;
  /** The path of the screen to open. */
  readonly path: string;
  readonly title: string;
  /** The title in pieces; those that match the query are marked. */
  readonly pieces: readonly Piece[];
  /** The synonym, or the question without its mark, that matched; absent if the title shows the match. */
  readonly called?: string;
  readonly asked?: string;
}

export interface Loaded {
  readonly index: PackedIndex;
  /** The names in the other language; used for titles if `titles` is `names`. */
  readonly names?: PackedNames;
  readonly titles?: 'index' | 'names';
  readonly homophones?: string;
}

/** Returns at most 20 results for a query, the best one first. */
export type Find = (query: string) => readonly Result[];

/** A phrase that matched the query; the lower its cost, the better. */
interface Candidate {
  readonly phrase: number;
  readonly cost: number;
}

const MOST = 20;
/** Longer queries are sentences: they are only compared as a whole, because nobody types a sentence in initials. */
const LONGEST_READ = 32;
/** The cost of guesses allowed for each letter; a Chinese character allows twice as much. */
const GUESSED = 0.2;
/** If a match costs less, misspellings are not searched. */
const SATISFYING = 0.6;
const BY_KIND: Readonly<Record<Phrase['kind'], number>> = { title: 0, word: 0.02, question: 0.15 };
/** The catalogue's order breaks ties. */
const BY_ORDER = 0.006;

export function finder({ index, names = [], titles = 'index', homophones = '' }: Loaded): Find {
  const lexicon = lexiconOf(index, names, homophones);
  const { phrases, holding, numberOf } = lexicon;
  const paths = index.entries.map(([, folder]) => pathIn(folder));
  let likeness: ReturnType<typeof comparer> | undefined;

  return (query) => {
    const tokens = queryTokens(query);
    const units = tokens.flatMap((token) => (isCharacter(token) ? [token] : Array.from(token)));
    const best = new Map<number, Candidate>();
    if (units.length === 0) return [];

    function offer(phrase: number, guessed: number): void {
      const { entry, kind } = item(phrases, phrase);
      const cost = guessed + BY_KIND[kind] + BY_ORDER * Math.log2(1 + entry);
      if (cost < (best.get(entry)?.cost ?? Infinity)) best.set(entry, { phrase, cost });
    }

    let readings = NO_READINGS;
    if (units.length <= LONGEST_READ) {
      const most = GUESSED * (units.length + units.filter(isCharacter).length) + 0.02;
      for (const forgiving of [false, true]) {
        if ([...best.values()].some(({ cost }) => cost < SATISFYING)) break;
        readings = readingsOf(units, lexicon, forgiving);
        for (const phrase of framedBy(readings, holding, phrases.length)) {
          const { tokens, kind, text } = item(phrases, phrase);
          const cost = alignment(tokens, readings);
          // Nobody types the initials of a question, be it a title or not.
          const asks = kind === 'question' || /[?？]$/.test(text);
          if (cost <= (asks ? most / 2 : most)) offer(phrase, cost / most);
        }
      }
    }
    if (tokens.length > 1) {
      likeness ??= comparer(lexicon);
      for (const [phrase, alike] of likeness(tokens)) if (alike >= ALIKE) offer(phrase, (1 - alike) / (1 - ALIKE));
    }

    return [...best]
      .sort(([, one], [, other]) => one.cost - other.cost)
      .slice(0, MOST)
      .map(([entry, { phrase }]) => {
        const [id, , chinese] = item(index.entries, entry);
        const title = (titles === 'names' ? names[entry]?.[0] : undefined) ?? chinese;
        const { kind, text } = item(phrases, phrase);
        const pieces = markedTitle(title, tokens, readings, numberOf);
        const shown = text === title || pieces.some(({ marked }) => marked);
        return {
          id,
          path: item(paths, entry),
          title,
          pieces,
          ...(shown ? {} : { [kind === 'question' ? 'asked' : 'called']: text }),
        };
      });
  };
}

/** Returns the path of a page from its folder: `guide/papers?housing=rented` gives `/guide/papers/papers?housing=rented`. */
function pathIn(folder: string): string {
  return encodeURI(folder.replace(/^(.+\/)([^/?]+)/, '/$1$2/$2'));
}

/** Returns the phrases that contain both a possible first and a possible last token of the query. */
function framedBy(
  { first, last }: Readings,
  holding: readonly (readonly number[])[],
  count: number,
): readonly number[] {
  const begun = new Uint8Array(count);
  for (const token of first) for (const phrase of item(holding, token)) begun[phrase] = 1;
  const framed: number[] = [];
  for (const token of last) {
    for (const phrase of item(holding, token)) {
      if (begun[phrase] !== 1) continue;
      begun[phrase] = 0;
      framed.push(phrase);
    }
  }
  return framed;
}
