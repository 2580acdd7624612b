import { ENTRYLESS, type Likelihoods } from './classifier';
import { numbersIn, type Compressed } from './compressed';
import { hashOf } from './hash';
import { item } from './item';
import { isCharacter } from './tokens';

/** Most words have so many characters. */
const LONGEST = 4;

/** True for a word, or for two short ones: they say too little for weights to tell them apart, and may be remembered. */
export function isShort(tokens: readonly string[]): boolean {
  return tokens.length === 1 || (tokens.length <= LONGEST && tokens.every(isCharacter));
}

/** Ways of asking that the search would answer wrongly. */
export interface PackedChoices {
  /** For each how far its hash is from the one before. */
  readonly queries: Compressed;
  /** For each what answers it, as the number of the classifier's choice: 0 for the likeliest. */
  readonly choices: Compressed;
}

/** Apart, so that a sentence is not taken for one of the many short ways: two may have the same hash. */
export interface PackedRemembered {
  readonly short: PackedChoices;
  /** Names of the catalogue that are longer: its questions. */
  readonly names: PackedChoices;
}

/** Returns the entry that answers a query, `ENTRYLESS` if none does, or nothing if it is not remembered. */
export type Remember = (tokens: readonly string[], likelihoods: Likelihoods) => number | undefined;

export function remembers({ short, names }: PackedRemembered): Remember {
  const [ofShort, ofNames] = [choicesIn(short), choicesIn(names)];
  return (tokens, likelihoods) => {
    const choice = (isShort(tokens) ? ofShort : ofNames).get(rememberedHash(tokens));
    return choice === undefined ? undefined : item(choicesOf(likelihoods), choice);
  };
}

/** Returns the choice by the hash of the query. */
function choicesIn({ queries, choices }: PackedChoices): ReadonlyMap<number, number> {
  const distances = numbersIn(queries);
  let hash = 0;
  return new Map(Array.from(numbersIn(choices), (choice, at) => [(hash += distances[at] ?? 0), choice] as const));
}

/** Returns the entries, and `ENTRYLESS`, the likeliest first. */
export function choicesOf({ byEntry, none }: Likelihoods): readonly number[] {
  const likelihoodOf = (entry: number) => (entry === ENTRYLESS ? none : item(byEntry, entry));
  return [ENTRYLESS, ...byEntry.keys()].sort((one, other) => likelihoodOf(other) - likelihoodOf(one));
}

/** Returns the hash under which a query is remembered. */
export function rememberedHash(tokens: readonly string[]): number {
  return hashOf(tokens.join(' '));
}
