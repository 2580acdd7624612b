import { BACKSLASH, numbersIn, symbolsIn, WHOLE, ZERO } from '../../src/search/compressed';
import { compressNumbers, compressSymbols, distancesIn } from './compress';
import { repeatable } from './random';

/** Returns symbols by chance: each is twice as frequent as the next one. */
function symbolsByChance(length: number): readonly number[] {
  const random = repeatable(3);
  return Array.from({ length }, () => Math.min(11, Math.floor(-Math.log2(1 - random()))));
}

test('symbols are compressed and read', () => {
  const symbols = symbolsByChance(20_000);
  expect([...symbolsIn(compressSymbols(symbols))]).toEqual(symbols);
});

test.each<{ what: string; symbols: readonly number[] }>([
  { what: 'none', symbols: [] },
  { what: 'one', symbols: [5] },
  { what: 'always the same', symbols: Array<number>(9000).fill(2) },
  { what: 'as many as can be told apart', symbols: Array.from({ length: WHOLE }, (_, symbol) => symbol) },
  { what: 'one a thousand times as rare as the other', symbols: [...Array<number>(5000).fill(0), 1] },
])('symbols are compressed and read: $what', ({ symbols }) => {
  expect([...symbolsIn(compressSymbols(symbols))]).toEqual(symbols);
});

test('numbers of any size are compressed and read', () => {
  const numbers = [0, 1, 2, 3, 63, 64, 4095, 4096, 0, 65_535, 2 ** 23, 2 ** 24 - 1, 7];
  expect([...numbersIn(compressNumbers(numbers))]).toEqual(numbers);
});

test.each([-1, 0.5, NaN, 2 ** 24])('what could not be read is an error: %d', (number) => {
  expect(() => compressNumbers([0, number])).toThrow(new RangeError(`${String(number)} cannot be compressed`));
});

test('digits are characters that a string holds as they are, and take hardly more than the entropy', () => {
  const symbols = symbolsByChance(20_000);
  const [digits, length] = compressSymbols(symbols);
  expect(length).toBe(20_000);
  expect(digits).toMatch(/^[#-c]+$/);
  expect(digits).not.toContain(String.fromCharCode(BACKSLASH));
  expect(digits.charCodeAt(0)).toBeGreaterThan(ZERO);
  // Two bits a symbol, six a digit.
  expect(digits.length / ((2 * 20_000) / 6)).toBeGreaterThan(0.98);
  expect(digits.length / ((2 * 20_000) / 6)).toBeLessThan(1.02);
});

test('it is said how often each symbol is there', () => {
  const [, , counts] = compressSymbols([1, 1, 3]);
  expect(counts).toEqual([0, 2, 0, 1]);
});

test('more different symbols than can be told apart are an error', () => {
  const symbols = Array.from({ length: WHOLE + 1 }, (_, symbol) => symbol);
  expect(() => compressSymbols(symbols)).toThrow(new RangeError('There are too many different symbols'));
});

test('distances are counted from the number before', () => {
  expect(distancesIn([3, 3, 10])).toEqual([3, 0, 7]);
});
