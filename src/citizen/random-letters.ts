const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Returns this many letters and digits, about five bits each. `random` returns numbers from 0 up to 1. */
export function randomLetters(length: number, random: () => number): string {
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
