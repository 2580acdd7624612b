const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** So many letters and digits, each worth some five bits. `random` gives numbers from 0 up to 1. */
export function randomLetters(length: number, random: () => number): string {
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
