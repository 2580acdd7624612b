import { item } from '../../src/search/item';
import { newKernels, placeIn, type Kernels } from './kernels';
import { repeatable } from './random';

const [ROWS, COLUMNS] = [8, 12];
/** The row whose item is 0. */
const SKIPPED = 2;
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

/** Returns a matrix, a row with an item for each column, and for each row an item, of which one is 0. */
function operands() {
  const perRow = scattered(ROWS, 3);
  perRow[START + SKIPPED] = 0;
  return { matrix: scattered(ROWS * COLUMNS, 1), row: scattered(COLUMNS, 2), perRow };
}

/** Returns four rows by chance, from this seed on. */
function fourRows(seed: number) {
  const row = (next: number) => scattered(COLUMNS, seed + next);
  return [row(0), row(1), row(2), row(3)] as const;
}

const from = (array: Float32Array) => placeIn(array, START);
/** Goes back through the matrix of `operands`. */
function goBack(
  kernel: 'goBackFromProducts' | 'goBackFromSum',
  matrixSlopes: Float32Array,
  inputSlopes: Float32Array,
  matrix: Float32Array,
  inputs: Float32Array,
  slopes: Float32Array,
): void {
  kernels[kernel](from(matrixSlopes), from(inputSlopes), from(matrix), from(inputs), from(slopes), ROWS, COLUMNS);
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

/** Expects that to each row of a matrix the numbers for columns were added, times the row's own number. */
function expectAdded(matrix: Float32Array, before: Float32Array, perRow: Float32Array, perColumn: Float32Array): void {
  expectNear(
    matrix,
    before,
    indices(ROWS * COLUMNS).map(
      (index) => at(before, index) + at(perRow, Math.floor(index / COLUMNS)) * at(perColumn, index % COLUMNS),
    ),
  );
}

test('rows are added, each times its share', () => {
  const { matrix, row, perRow } = operands();
  const before = row.slice();
  kernels.addRows(from(row), from(matrix), from(perRow), ROWS, COLUMNS);
  const expected = indices(COLUMNS).map(
    (column) => at(before, column) + sum(indices(ROWS).map((r) => at(perRow, r) * at(matrix, r * COLUMNS + column))),
  );
  expectNear(row, before, expected);
});

test('from products it goes back to the inputs and to the matrix, over what stood there', () => {
  const { matrix, row: inputs, perRow: slopes } = operands();
  const [matrixSlopes, inputSlopes] = [scattered(ROWS * COLUMNS, 4), scattered(COLUMNS, 5)];
  const before = { matrixSlopes: matrixSlopes.slice(), inputSlopes: inputSlopes.slice() };
  goBack('goBackFromProducts', matrixSlopes, inputSlopes, matrix, inputs, slopes);
  expectAdded(matrixSlopes, before.matrixSlopes, slopes, inputs);
  expectNear(
    inputSlopes,
    before.inputSlopes,
    indices(COLUMNS).map(
      (column) =>
        at(before.inputSlopes, column) +
        sum(indices(ROWS).map((r) => at(slopes, r) * at(matrix, r * COLUMNS + column))),
    ),
  );
});

test('from a sum it goes back to the matrix, over what stood there, and to the inputs that are not 0', () => {
  const { matrix, row: slopes, perRow: inputs } = operands();
  const [matrixSlopes, inputSlopes] = [scattered(ROWS * COLUMNS, 4), scattered(ROWS, 5)];
  const before = { matrixSlopes: matrixSlopes.slice(), inputSlopes: inputSlopes.slice() };
  goBack('goBackFromSum', matrixSlopes, inputSlopes, matrix, inputs, slopes);
  expectAdded(matrixSlopes, before.matrixSlopes, inputs, slopes);
  expectNear(
    inputSlopes,
    before.inputSlopes,
    indices(ROWS).map((r) =>
      r === SKIPPED
        ? at(before.inputSlopes, r)
        : sum(indices(COLUMNS).map((column) => at(matrix, r * COLUMNS + column) * at(slopes, column))),
    ),
  );
});

test('a row whose share, slope or input is 0 is skipped, whatever it holds', () => {
  const { matrix, row, perRow } = operands();
  const slopes = { matrix: scattered(ROWS * COLUMNS, 4), columns: scattered(COLUMNS, 5), rows: scattered(ROWS, 6) };
  matrix.fill(Infinity, START + SKIPPED * COLUMNS, START + (SKIPPED + 1) * COLUMNS);
  kernels.addRows(from(row), from(matrix), from(perRow), ROWS, COLUMNS);
  goBack('goBackFromProducts', slopes.matrix, slopes.columns, matrix, row, perRow);
  goBack('goBackFromSum', slopes.matrix, slopes.rows, matrix, perRow, row);
  for (const array of [row, slopes.matrix, slopes.columns, slopes.rows])
    expect(array.every(Number.isFinite)).toBe(true);
});

test('four rows whose slopes are all 0 are skipped at once, and those behind them are not', () => {
  const { matrix, row, perRow } = operands();
  perRow.fill(0, START, START + 4);
  const [matrixSlopes, inputSlopes] = [kernels.numbers(START + ROWS * COLUMNS), kernels.numbers(START + COLUMNS)];
  goBack('goBackFromProducts', matrixSlopes, inputSlopes, matrix, row, perRow);
  const isSkipped = (r: number) => indices(COLUMNS).every((column) => at(matrixSlopes, r * COLUMNS + column) === 0);
  expect(indices(ROWS).filter(isSkipped)).toEqual([0, 1, 2, 3]);
  expectNear(
    inputSlopes,
    inputSlopes,
    indices(COLUMNS).map((column) => sum([4, 5, 6, 7].map((r) => at(perRow, r) * at(matrix, r * COLUMNS + column)))),
  );
});

test('numbers are cleared, and none beside them', () => {
  const row = scattered(COLUMNS, 1);
  const before = row.slice();
  kernels.clear(from(row), 4);
  expectNear(row, before, [0, 0, 0, 0, ...before.slice(START + 4)]);
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
  second.addRows(placeIn(others), placeIn(own), placeIn(own), 1, 4);
  expect([own, others]).toEqual([new Float32Array(4).fill(1), new Float32Array(4).fill(1)]);
});

test('of two rows the sums are kept that are larger than what stood there, and are marked', () => {
  const [largest, marks, one, other] = fourRows(4);
  const before = { largest: largest.slice(), marks: marks.slice() };
  kernels.keepLargest(from(largest), from(marks), from(one), from(other), COLUMNS, 9);
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

test('a step follows the mean of both slopes’ sums, over the root of the mean of their squares; the slopes are 0 afterwards', () => {
  const [values, slopes, means, squares] = fourRows(8);
  const others = scattered(COLUMNS, 12);
  squares.set(squares.map((square) => square ** 2));
  const state = { values, slopes, others, means, squares };
  const before = Object.fromEntries(
    Object.entries(state).map(([name, array]) => [name, array.slice()]),
  ) as typeof state;
  kernels.step(state, { slopes: 0.9, squares: 0.99 }, 0.05, 1.5);
  values.forEach((value, index) => {
    const beforeAt = (name: keyof typeof state) => before[name][index] ?? NaN;
    const slope = beforeAt('slopes') + beforeAt('others');
    const mean = 0.9 * beforeAt('means') + 0.1 * slope;
    const square = 0.99 * beforeAt('squares') + 0.01 * slope ** 2;
    expect(means[index]).toBeCloseTo(mean, 5);
    expect(squares[index]).toBeCloseTo(square, 5);
    expect(value).toBeCloseTo(beforeAt('values') - (0.05 * mean) / (Math.sqrt(1.5 * square) + 1e-4), 5);
  });
  expect(new Set([...slopes, ...others])).toEqual(new Set([0]));
});
