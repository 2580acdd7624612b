/** Whole numbers from 0 on, as characters: how many times each holds 64, and what is left. gzip shortens the two apart. */
export type PackedNumbers = readonly [sixtyFours: string, rests: string];

/** The character that stands for 0: behind it are 92 that a string in double quotes may hold. */
export const FIRST = 35;

export function numbersIn([sixtyFours, rests]: PackedNumbers): readonly number[] {
  return Array.from(rests, (rest, at) => 64 * (sixtyFours.charCodeAt(at) - FIRST) + rest.charCodeAt(0) - FIRST);
}
