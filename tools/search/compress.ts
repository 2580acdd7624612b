import { BACKSLASH, DIGITS, LEAST, startsOf, WHOLE, ZERO, type Compressed } from '../../src/search/compressed';
import { item } from '../../src/search/item';
import { BEFORE_CHARACTERS } from '../../src/search/packed-characters';

// Bound once: inside Jest each global is looked up anew, and the text asks for some millions of numbers.
const { clz32 } = Math;

/** Of more symbols the counts are compressed. */
const MANY = 64;

/** A part of the state: `share` of `whole`, from `start` on. */
interface Part {
  readonly whole: number;
  readonly share: number;
  readonly start: number;
}

/** Compresses symbols. Throws a RangeError if there are more different ones than can be told apart. */
export function compressSymbols(symbols: ArrayLike<number>): Compressed {
  return compress(Array.from(symbols), () => []);
}

/** Compresses whole numbers from 0 on. Throws a RangeError for any other, and for one that is too large to be read. */
export function compressNumbers(numbers: readonly number[]): Compressed {
  const strange = numbers.find((number) => !(Number.isInteger(number) && number >= 0 && number < LEAST));
  if (strange !== undefined) throw new RangeError(`${String(strange)} cannot be compressed`);
  const symbols = numbers.map(binaryDigits);
  return compress(symbols, (at) => {
    const whole = 2 ** item(symbols, at);
    return [{ whole, share: 1, start: item(numbers, at) + 1 - whole }];
  });
}

/** Compresses characters, which are in the order of their codes and all behind `before`. */
export function compressCharacters(characters: readonly string[], before = BEFORE_CHARACTERS): Compressed {
  return compressNumbers(distancesIn(characters.map((character) => character.charCodeAt(0) - before)));
}

/** Returns how many binary digits follow the first one of a number, plus 1: with its symbol it takes so many bits. */
export function binaryDigits(number: number): number {
  return 31 - clz32(number + 1);
}

/** Returns how far each number is from the one before, and the first from 0. */
export function distancesIn(ascending: readonly number[]): readonly number[] {
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}

/** @param behind What follows the symbol at a place. */
function compress(symbols: readonly number[], behind: (at: number) => readonly Part[]): Compressed {
  const counts = countsOf(symbols);
  const starts = [...startsOf(counts)];
  const parts = symbols.flatMap((symbol, at) => {
    const start = item(starts, symbol);
    return [{ whole: WHOLE, share: item(starts, symbol + 1) - start, start }, ...behind(at)];
  });
  return [digitsOf(parts), symbols.length, counts.length > MANY ? compressNumbers(counts) : counts];
}

/** Writes parts, the last one first, so that the state gives the first one when it is read. */
function digitsOf(parts: readonly Part[]): string {
  if (parts.length === 0) return '';
  let state = LEAST;
  const digits: string[] = [];
  const write = () => {
    digits.push(characterOf(state % DIGITS));
    state = Math.floor(state / DIGITS);
  };
  for (const { whole, share, start } of [...parts].reverse()) {
    while (state >= (LEAST / whole) * DIGITS * share) write();
    state = Math.floor(state / share) * whole + start + (state % share);
  }
  while (state > 0) write();
  return digits.reverse().join('');
}

function characterOf(digit: number): string {
  const code = ZERO + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Returns how often each symbol is there, of which no more than `WHOLE` are told apart. */
function countsOf(symbols: readonly number[]): readonly number[] {
  const size = 1 + symbols.reduce((one, other) => Math.max(one, other), -1);
  const counts = Array.from({ length: size }, () => 0);
  for (const symbol of symbols) counts[symbol] = item(counts, symbol) + 1;
  if (symbols.length <= WHOLE) return counts;
  if (size >= WHOLE) throw new RangeError('There are too many different symbols');
  const scale = (WHOLE - size) / symbols.length;
  return counts.map((count) => Math.ceil(scale * count));
}
