import { CODES, LENGTHS } from '../../src/search/classifier';
import { quantised } from './quantise';
import { repeatable } from './random';

const WIDTH = 8;
const PARTS = 2;

function vectors(count: number): Float32Array {
  const random = repeatable(2);
  return Float32Array.from({ length: count * WIDTH }, () => random() - 0.5);
}

/** Returns a vector as the classifier puts it together. */
function restored(row: number, { codes, codebooks, lengthOf, lengths }: ReturnType<typeof quantised>): number[] {
  const depth = WIDTH / PARTS;
  const length = lengths[lengthOf[row] ?? 0] ?? 0;
  return Array.from({ length: WIDTH }, (_, at) => {
    const part = Math.floor(at / depth);
    const code = part * CODES + (codes[row * PARTS + part] ?? 0);
    return length * (codebooks[code * depth + (at % depth)] ?? 0);
  });
}

test('vectors of few kinds are met, to within the rounding of their lengths', () => {
  const kinds = vectors(10);
  const all = Float32Array.from({ length: 300 * WIDTH }, (_, at) => kinds[at % kinds.length] ?? 0);
  const few = quantised(all, WIDTH, PARTS, Array<number>(300).fill(1));
  for (let row = 0; row < 10; row += 1)
    restored(row, few).forEach((value, at) => {
      expect(value).toBeCloseTo(all[row * WIDTH + at] ?? 0, 1);
    });
});

test('many different vectors are nearer to their own codes than to those of others', () => {
  const all = vectors(500);
  const few = quantised(all, WIDTH, PARTS, Array<number>(500).fill(1));
  const distance = (row: number, other: number) =>
    restored(other, few).reduce((sum, value, at) => sum + (value - (all[row * WIDTH + at] ?? 0)) ** 2, 0);
  const nearer = Array.from({ length: 499 }, (_, row) => distance(row, row) < distance(row, row + 1));
  expect(nearer.filter(Boolean).length).toBeGreaterThan(490);
});

test('numbers of codes and lengths are in range, and the same in each run', () => {
  const all = vectors(200);
  const counts = Array.from({ length: 200 }, (_, row) => row);
  const few = quantised(all, WIDTH, PARTS, counts);
  expect(Math.max(...few.codes)).toBeLessThan(CODES);
  expect(Math.max(...few.lengthOf)).toBeLessThan(LENGTHS);
  expect(quantised(all, WIDTH, PARTS, counts)).toEqual(few);
});
