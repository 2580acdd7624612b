import { numbersIn, symbolsIn, type Compressed } from './compressed';
import { charactersAt } from './packed-characters';

/** A text, as characters that are new and copies of what stands before (Ziv and Lempel, 1977), in turn. */
export interface CompressedText {
  /** The characters of the alphabet behind the known ones, as `charactersAt` reads them from 0 on. */
  readonly alphabet: Compressed;
  /** The new characters, by their numbers in the alphabet. */
  readonly characters: Compressed;
  /** How many new characters stand before each copy, and at the end. */
  readonly runs: Compressed;
  /** How much longer than `SHORTEST_COPY` each copy is. */
  readonly lengths: Compressed;
  /** How many characters before it begins what each copy repeats, without the last. */
  readonly distances: Compressed;
}

export const SHORTEST_COPY = 2;

/** @param known The first characters of the alphabet. */
export function textIn(compressed: CompressedText, known: readonly string[] = []): string {
  const alphabet = [...known, ...charactersAt(compressed.alphabet, 0)];
  const characters = symbolsIn(compressed.characters);
  const lengths = numbersIn(compressed.lengths);
  const distances = numbersIn(compressed.distances);
  const text: string[] = [];
  let next = 0;
  numbersIn(compressed.runs).forEach((run, at) => {
    for (const end = next + run; next < end; next += 1) text.push(alphabet[characters[next] ?? -1] ?? '');
    const [length, distance] = [lengths[at], distances[at]];
    if (length === undefined || distance === undefined) return;
    for (let left = length + SHORTEST_COPY; left > 0; left -= 1) text.push(text[text.length - 1 - distance] ?? '');
  });
  return text.join('');
}
