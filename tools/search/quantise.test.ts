import { CODES, LENGTHS } from '../../src/search/classifier';
import { quantised, restored } from './quantise';
import { repeatable } from './random';

const WIDTH = 8;
const STAGES = 2;

function vectors(count: number): Float32Array {
  const random = repeatable(2);
  return Float32Array.from({ length: count * WIDTH }, () => random() - 0.5);
}

test('vectors of few kinds are met, to within the rounding of their lengths', () => {
  const kinds = vectors(10);
  const all = Float32Array.from({ length: 300 * WIDTH }, (_, at) => kinds[at % kinds.length] ?? 0);
  const few = quantised(all, WIDTH, STAGES, Array<number>(300).fill(1));
  restored(few).forEach((value, at) => {
    expect(value).toBeCloseTo(all[at] ?? 0, 1);
  });
});

test('many different vectors are nearer to themselves put together again than to others', () => {
  const all = vectors(500);
  const again = restored(quantised(all, WIDTH, STAGES, Array<number>(500).fill(1)));
  const distance = (row: number, other: number) =>
    Array.from({ length: WIDTH }, (_, at) => (again[other * WIDTH + at] ?? 0) - (all[row * WIDTH + at] ?? 0)).reduce(
      (sum, apart) => sum + apart ** 2,
      0,
    );
  const nearer = Array.from({ length: 499 }, (_, row) => distance(row, row) < distance(row, row + 1));
  expect(nearer.filter(Boolean).length).toBeGreaterThan(490);
});

test('each stage comes nearer', () => {
  const all = vectors(500);
  const [one = 0, two = 0, three = 0] = [1, 2, 3].map((stages) =>
    restored(quantised(all, WIDTH, stages, Array<number>(500).fill(1))).reduce(
      (sum, value, at) => sum + (value - (all[at] ?? 0)) ** 2,
      0,
    ),
  );
  expect(two).toBeLessThan(one / 2);
  expect(three).toBeLessThan(two / 2);
});

test('codes that were found before are where it begins', () => {
  const all = vectors(300);
  const counts = Array<number>(300).fill(1);
  const before = quantised(all, WIDTH, STAGES, counts);
  const moved = all.map((value) => value * 1.01);
  const { codes } = quantised(moved, WIDTH, STAGES, counts, before);
  const same = codes.filter((code, at) => code === before.codes[at]).length;
  expect(same).toBeGreaterThan(0.8 * codes.length);
});

test('numbers of codes and lengths are in range, and the same in each run', () => {
  const all = vectors(200);
  const counts = Array.from({ length: 200 }, (_, row) => row);
  const few = quantised(all, WIDTH, STAGES, counts);
  expect(Math.max(...few.codes)).toBeLessThan(CODES);
  expect(Math.max(...few.lengthOf)).toBeLessThan(LENGTHS);
  expect(quantised(all, WIDTH, STAGES, counts)).toEqual(few);
});
