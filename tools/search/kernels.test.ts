import { item } from '../../src/search/item';
import { newKernels, type Kernels } from './kernels';
import { repeatable } from './random';

const [ROWS, COLUMNS] = [5, 12];
/** The arrays have so many numbers before those that are meant. */
const START = 4;

let kernels: Kernels;
beforeEach(async () => {
  kernels = await newKernels();
});

/** Returns numbers by chance, behind `START` others. */
function scattered(length: number, seed: number): Float32Array {
  const random = repeatable(seed);
  const array = kernels.numbers(START + length);
  for (let at = 0; at < array.length; at += 1) array[at] = 2 * random() - 1;
  return array;
}

/** Returns a matrix, a row and shares, of which one is 0. */
function operands() {
  const shares = scattered(ROWS, 3);
  shares[START + 2] = 0;
  return { matrix: scattered(ROWS * COLUMNS, 1), row: scattered(COLUMNS, 2), shares };
}

/** Returns four rows by chance, from this seed on. */
function fourRows(seed: number) {
  const row = (next: number) => scattered(COLUMNS, seed + next);
  return [row(0), row(1), row(2), row(3)] as const;
}

const at = (array: Float32Array, index: number) => array[START + index] ?? NaN;
const indices = (length: number) => Array.from({ length }, (_, index) => index);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

function expectNear(array: Float32Array, before: Float32Array, expected: readonly number[]): void {
  expect(array.slice(0, START)).toEqual(before.slice(0, START));
  expected.forEach((number, index) => {
    expect(at(array, index)).toBeCloseTo(number, 5);
  });
}

test('rows are added, each times its share', () => {
  const { matrix, row, shares } = operands();
  const before = row.slice();
  kernels.addRows([row, START], [matrix, START], [shares, START], ROWS, COLUMNS);
  const expected = indices(COLUMNS).map(
    (column) => at(before, column) + sum(indices(ROWS).map((r) => at(shares, r) * at(matrix, r * COLUMNS + column))),
  );
  expectNear(row, before, expected);
});

test('a row is added to each of a matrix, times its share', () => {
  const { matrix, row, shares } = operands();
  const before = matrix.slice();
  kernels.addToRows([matrix, START], [row, START], [shares, START], ROWS, COLUMNS);
  const expected = indices(ROWS * COLUMNS).map(
    (index) => at(before, index) + at(shares, Math.floor(index / COLUMNS)) * at(row, index % COLUMNS),
  );
  expectNear(matrix, before, expected);
});

test('each row of a matrix is multiplied by a row, over what stood there', () => {
  const { matrix, row, shares } = operands();
  const before = shares.slice();
  kernels.multiplyRows([shares, START], [matrix, START], [row, START], ROWS, COLUMNS);
  const expected = indices(ROWS).map((r) =>
    sum(indices(COLUMNS).map((column) => at(matrix, r * COLUMNS + column) * at(row, column))),
  );
  expectNear(shares, before, expected);
});

test('a row whose share is 0 is skipped, whatever it holds', () => {
  const { matrix, row, shares } = operands();
  matrix.fill(Infinity, START + 2 * COLUMNS, START + 3 * COLUMNS);
  kernels.addRows([row, START], [matrix, START], [shares, START], ROWS, COLUMNS);
  expect(row.every(Number.isFinite)).toBe(true);
  row.fill(Infinity);
  matrix.fill(0);
  kernels.addToRows([matrix, START], [row, START], [shares, START], ROWS, COLUMNS);
  expect(matrix.slice(START + 2 * COLUMNS, START + 3 * COLUMNS)).toEqual(new Float32Array(COLUMNS));
});

test('arrays are zeros of the length that was asked for, and do not overlap', () => {
  const lengths = [1, 3, 4, 5, 8];
  const arrays = lengths.map((length) => kernels.numbers(length));
  expect(arrays).toEqual(lengths.map((length) => new Float32Array(length)));
  arrays.forEach((array, number) => array.fill(number));
  for (const [number, array] of arrays.entries()) expect(new Set(array)).toEqual(new Set([number]));
});

test('arrays for which there is no memory are refused', async () => {
  const most = (32 * 1024 * 1024) / Float32Array.BYTES_PER_ELEMENT;
  const second = await newKernels(kernels.memory);
  for (const { numbers } of [await newKernels(), second]) {
    numbers(most - 4);
    expect(() => numbers(5)).toThrow(new RangeError('The arrays of the network need more memory'));
  }
});

test('arrays of a second thread are in the memory of the first, and overlap none of its own', async () => {
  const second = await newKernels(kernels.memory);
  const [own, others] = [kernels.numbers(4).fill(1), second.numbers(4)];
  expect(others.buffer).toBe(own.buffer);
  expect(others).toEqual(new Float32Array(4));
  second.addRows([others, 0], [own, 0], [own, 0], 1, 4);
  expect([own, others]).toEqual([new Float32Array(4).fill(1), new Float32Array(4).fill(1)]);
});

test('of two rows the sums are kept that are larger than what stood there, and are marked', () => {
  const [largest, marks, one, other] = fourRows(4);
  const before = { largest: largest.slice(), marks: marks.slice() };
  const places = [[largest, START] as const, [marks, START] as const] as const;
  kernels.keepLargest(
    places,
    [
      [one, START],
      [other, START],
    ],
    COLUMNS,
    9,
  );
  const sums = indices(COLUMNS).map((column) => at(one, column) + at(other, column));
  const isLarger = (column: number) => item(sums, column) > at(before.largest, column);
  expect(new Set(indices(COLUMNS).map(isLarger)).size).toBe(2);
  expectNear(
    largest,
    before.largest,
    indices(COLUMNS).map((column) => Math.max(item(sums, column), at(before.largest, column))),
  );
  expectNear(
    marks,
    before.marks,
    indices(COLUMNS).map((column) => (isLarger(column) ? 9 : at(before.marks, column))),
  );
});

test('a step follows the mean of the slopes, over the root of the mean of their squares; the slopes are 0 afterwards', () => {
  const [values, slopes, means, squares] = fourRows(8);
  squares.set(squares.map((square) => square ** 2));
  const before = { values: values.slice(), slopes: slopes.slice(), means: means.slice(), squares: squares.slice() };
  kernels.step({ values, slopes, means, squares }, { slopes: 0.9, squares: 0.99 }, 0.05, 1.5);
  values.forEach((value, index) => {
    const [slope, mean, square] = [before.slopes, before.means, before.squares].map((array) => array[index] ?? NaN) as [
      number,
      number,
      number,
    ];
    const [newMean, newSquare] = [0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope ** 2];
    expect(means[index]).toBeCloseTo(newMean, 5);
    expect(squares[index]).toBeCloseTo(newSquare, 5);
    const expected = (before.values[index] ?? NaN) - (0.05 * newMean) / (Math.sqrt(1.5 * newSquare) + 1e-4);
    expect(value).toBeCloseTo(expected, 5);
  });
  expect(new Set(slopes)).toEqual(new Set([0]));
});
