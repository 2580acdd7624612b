import { numbersIn, type PackedNumbers } from './packed-numbers';

/** Characters by syllable: four characters are five bytes like this, and twelve as text. */
export interface PackedSounds {
  /** Each syllable followed by the number of its characters: `ju4zhu12`. */
  readonly syllables: string;
  /** For each character how far its code is from that of the one before, or for the first of a syllable from `BEFORE_CHARACTERS`. */
  readonly distances: PackedNumbers;
}

/** No Chinese character stands before this. */
export const BEFORE_CHARACTERS = 0x3400;

/** Returns each syllable followed by its characters: `ju局居zhu主住`. */
export function unpackedSounds({ syllables, distances }: PackedSounds): string {
  const numbers = numbersIn(distances);
  let at = 0;
  return syllables.replace(/([a-z]+)(\d+)/g, (_, syllable: string, count: string) => {
    let code = BEFORE_CHARACTERS;
    const codes = numbers.slice(at, (at += Number(count))).map((distance) => (code += distance));
    return syllable + String.fromCharCode(...codes);
  });
}
