import { FIRST, GOES_ON, type PackedNumbers } from '../../src/search/packed-numbers';

export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const pieces = numbers.flatMap((number) => {
    const goingOn = Math.floor(number / (64 * GOES_ON));
    return [...Array<number>(goingOn).fill(64 * GOES_ON), number - 64 * GOES_ON * goingOn];
  });
  return [packDigits(pieces.map((piece) => Math.floor(piece / 64))), packDigits(pieces.map((piece) => piece % 64))];
}

/** Writes each number from 0 to `GOES_ON` as one character; throws if one is larger. */
export function packDigits(digits: readonly number[]): string {
  const strange = digits.find((digit) => !(digit >= 0 && digit <= GOES_ON));
  if (strange !== undefined) throw new RangeError(`${String(strange)} is no digit`);
  return digits.map((digit) => String.fromCharCode(FIRST + digit)).join('');
}

/** Returns how far each number is from the one before, and the first from 0. */
export function distancesIn(ascending: readonly number[]): readonly number[] {
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}
