/**
 * Whole numbers from 0 on, as characters: how many times each holds 64, and what is left. gzip shortens the two apart. With `GOES_ON` times 64 a
 * number goes on with the next two characters.
 */
export type PackedNumbers = readonly [sixtyFours: string, rests: string];

/** The character that stands for 0: behind it are 92 that a string in double quotes may hold. */
export const FIRST = 35;
export const GOES_ON = 91;

export function numbersIn([sixtyFours, rests]: PackedNumbers): readonly number[] {
  const numbers: number[] = [];
  let begun = 0;
  for (let at = 0; at < rests.length; at += 1) {
    const times = sixtyFours.charCodeAt(at) - FIRST;
    begun += 64 * times + rests.charCodeAt(at) - FIRST;
    if (times === GOES_ON) continue;
    numbers.push(begun);
    begun = 0;
  }
  return numbers;
}
