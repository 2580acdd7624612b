import { alignment } from './align';
import { item } from './item';
import { lexiconOf, type Phrase } from './lexicon';
import { markedTitle, type Piece } from './marks';
import { ALIKE, comparer } from './overlap';
import type { PackedIndex, PackedNames } from './packed-index';
import { NO_READINGS, readingsOf, type Readings } from './readings';
import { isCharacter, queryTokens } from './tokens';

/** Something that was found. */
export interface Result {
  readonly id: string;
  /** Opens the place that answers. */
  readonly path: string;
  readonly title: string;
  /** The title in pieces, those marked that were looked for. */
  readonly pieces: readonly Piece[];
  /** The synonym, or the question without its mark, by which it was found; absent where the title shows it. */
  readonly called?: string;
  readonly asked?: string;
}

export interface Loaded {
  readonly index: PackedIndex;
  /** The names in the other language; titles are given in it where there are any and `titles` says so. */
  readonly names?: PackedNames;
  readonly titles?: 'index' | 'names';
  readonly homophones?: string;
}

/** Finds by what was typed: at most 20 results, the best one first, whatever the query is. */
export type Find = (query: string) => readonly Result[];

/** A phrase by which an entry was found; the lower its cost, the better. */
interface Candidate {
  readonly phrase: number;
  readonly cost: number;
}

const MOST = 20;
/** Longer queries are sentences: they are compared as a whole, and nobody types them in initials. */
const LONGEST_READ = 32;
/** How much may be guessed for each letter, and twice that for each character. */
const GUESSED = 0.2;
/** A cost up to here, and nothing misspelt is looked for. */
const SATISFYING = 0.6;
const BY_KIND: Readonly<Record<Phrase['kind'], number>> = { title: 0, word: 0.02, question: 0.15 };
/** The catalogue's order decides between equals. */
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
          const { tokens, kind } = item(phrases, phrase);
          const cost = alignment(tokens, readings);
          if (cost <= (kind === 'question' ? most / 2 : most)) offer(phrase, cost / most);
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

/** The path of a page from its folder: `guide/papers?housing=rented` has its page at `/guide/papers/papers`. */
function pathIn(folder: string): string {
  return encodeURI(folder.replace(/^(.+\/)([^/?]+)/, '/$1$2/$2'));
}

/** The phrases that hold something with which the query may begin, and something with which it may end. */
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
