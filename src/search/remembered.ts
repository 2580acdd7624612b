import { ENTRYLESS } from './classifier';
import { hashOf } from './hash';
import { item } from './item';
import { numbersIn, type PackedNumbers } from './packed-numbers';
import { isCharacter } from './tokens';

/** Most words have so many characters. */
const LONGEST = 4;

/** True for a word, or for two short ones: they say too little for weights to tell them apart, and may be remembered. */
export function isShort(tokens: readonly string[]): boolean {
  return tokens.length === 1 || (tokens.length <= LONGEST && tokens.every(isCharacter));
}

/** Short ways of asking that the search would answer wrongly, with what answers them. */
export interface PackedRemembered {
  /** For each how far its hash is from the one before. */
  readonly queries: PackedNumbers;
  /** For each the number of its entry, counted from `ENTRYLESS`. */
  readonly entries: PackedNumbers;
}

/** Returns the entry that answers a query, `ENTRYLESS` if none does, or nothing if it is not remembered. */
export type Remember = (tokens: readonly string[]) => number | undefined;

export function remembers({ queries, entries }: PackedRemembered): Remember {
  const numbers = numbersIn(entries);
  let hash = 0;
  const entryOf = new Map(
    numbersIn(queries).map((distance, at) => [(hash += distance), item(numbers, at) + ENTRYLESS] as const),
  );
  return (tokens) => (isShort(tokens) ? entryOf.get(rememberedHash(tokens)) : undefined);
}

/** Returns the hash under which a query is remembered. */
export function rememberedHash(tokens: readonly string[]): number {
  return hashOf(tokens.join(' '));
}
