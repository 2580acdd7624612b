import { FIRST, type PackedNumbers } from '../../src/search/packed-numbers';

export function packNumbers(numbers: readonly number[]): PackedNumbers {
  return [
    packDigits(numbers.map((number) => Math.floor(number / 64))),
    packDigits(numbers.map((number) => number % 64)),
  ];
}

/** Writes each small number as one character. */
export function packDigits(digits: readonly number[]): string {
  return digits.map((digit) => String.fromCharCode(FIRST + digit)).join('');
}

/** Returns how far each number is from the one before, and the first from 0. */
export function distancesIn(ascending: readonly number[]): readonly number[] {
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}
