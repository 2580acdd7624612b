import { alignment } from './align';
import { item } from './item';
import type { Lexicon, Phrase } from './lexicon';
import { NO_READINGS, readingsOf, type Readings } from './readings';
import { isCharacter } from './tokens';

/** A phrase of an entry that the whole query was read out of; the lower its cost, the better. */
export interface Match {
  readonly phrase: number;
  readonly cost: number;
}

export interface Matches {
  /** The best match of each entry, by its number. */
  readonly byEntry: ReadonlyMap<number, Match>;
  readonly readings: Readings;
}

/** Longer queries are sentences, which no phrase contains: nobody types a sentence in initials. */
const LONGEST_READ = 32;
/** In longer queries, and in those of more words in letters, no misspelling is searched: the classifier makes up for it. */
const FORGIVEN = { units: 20, words: 3 };
/** The cost of guesses allowed for each letter; a Chinese character allows twice as much. */
const GUESSED = 0.2;
/** If a match costs less, misspellings are not searched. */
const SATISFYING = 0.6;
const BY_KIND: Readonly<Record<Phrase['kind'], number>> = { title: 0, word: 0.02 };
/** The catalogue's order breaks ties. */
const BY_ORDER = 0.006;

/** Returns a function that finds the phrases of the lexicon which a query, as tokens, may mean. */
export function matcher(lexicon: Lexicon): (tokens: readonly string[]) => Matches {
  const { phrases, holding } = lexicon;

  return (tokens) => {
    const units = tokens.flatMap((token) => (isCharacter(token) ? [token] : Array.from(token)));
    const byEntry = new Map<number, Match>();

    function offer(phrase: number, guessed: number): void {
      const { entry, kind } = item(phrases, phrase);
      const cost = guessed + BY_KIND[kind] + BY_ORDER * Math.log2(1 + entry);
      if (cost < (byEntry.get(entry)?.cost ?? Infinity)) byEntry.set(entry, { phrase, cost });
    }

    let readings = NO_READINGS;
    if (units.length <= LONGEST_READ) {
      const most = GUESSED * (units.length + units.filter(isCharacter).length) + 0.02;
      const words = tokens.filter((token) => !isCharacter(token)).length;
      const forgivable = units.length <= FORGIVEN.units && words <= FORGIVEN.words;
      for (const forgiving of forgivable ? [false, true] : [false]) {
        if ([...byEntry.values()].some(({ cost }) => cost < SATISFYING)) break;
        readings = readingsOf(units, lexicon, forgiving);
        for (const phrase of framedBy(readings, holding, phrases.length)) {
          const { tokens, text } = item(phrases, phrase);
          // Nobody types the initials of a question.
          const asks = /[?？]$/.test(text);
          const allowed = asks ? most / 2 : most;
          const cost = alignment(tokens, readings, undefined, allowed);
          if (cost <= allowed) offer(phrase, cost / most);
        }
      }
    }
    return { byEntry, readings };
  };
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
