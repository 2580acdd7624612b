import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** A place in an array from which a function reads or writes. */
export type Place = readonly [array: Float32Array, start: number];

/** What training consists of; rows have a multiple of four columns. */
export interface Kernels {
  /** What all arrays are in. */
  readonly memory: WebAssembly.Memory;
  /** Returns an array of zeros, the only kind that the functions read and write. */
  readonly numbers: (length: number) => Float32Array;
  /** Adds the rows of a matrix, each times its share, to the numbers at `to`. */
  readonly addRows: (to: Place, matrix: Place, shares: Place, rows: number, columns: number) => void;
  /** Adds the numbers at `row`, times its share, to each row of a matrix. */
  readonly addToRows: (matrix: Place, row: Place, shares: Place, rows: number, columns: number) => void;
  /** Writes at `to`, for each row of a matrix, the sum of its products with the numbers at `row`. */
  readonly multiplyRows: (to: Place, matrix: Place, row: Place, rows: number, columns: number) => void;
  /** Adds two rows, and where a sum is larger than the number in `largest`, writes it there, and `mark` in `marks`. */
  readonly keepLargest: (
    [largest, marks]: readonly [Place, Place],
    [one, other]: readonly [Place, Place],
    columns: number,
    mark: number,
  ) => void;
  /** Takes a step of Adam; the slopes are 0 afterwards. `squareShare` corrects the mean of their squares for its beginning at 0. */
  readonly step: (
    state: Readonly<Record<'values' | 'slopes' | 'means' | 'squares', Float32Array>>,
    kept: { readonly slopes: number; readonly squares: number },
    pace: number,
    squareShare: number,
  ) => void;
}

const SOURCE = 'kernels.wat';
const PAGE = 65_536;
/** 64 MB, as the source says. */
const PAGES = 1024;
const BYTES = PAGES * PAGE;
/** Where the arrays of a second thread begin. */
const SECOND = BYTES / 2;

type Exported = Record<
  'addRows' | 'addToRows' | 'multiplyRows' | 'keepLargest' | 'step',
  (...numbers: readonly number[]) => void
>;

const byteOf = ([array, at]: Place) => array.byteOffset + Float32Array.BYTES_PER_ELEMENT * at;

/**
 * Returns them as WebAssembly, which takes a third of the time that JavaScript does, with arrays of their own.
 * @param memory In a second thread that of the first, so that each reads and writes the other's arrays.
 */
export async function newKernels(memory?: WebAssembly.Memory): Promise<Kernels> {
  const [from, end] = memory ? [SECOND, BYTES] : [0, SECOND];
  return kernelsIn(memory ?? new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true }), from, end);
}

async function kernelsIn(memory: WebAssembly.Memory, from: number, end: number): Promise<Kernels> {
  const assembler = await wabt();
  const source = readFileSync(join(__dirname, SOURCE), 'utf8');
  const { buffer } = assembler.parseWat(SOURCE, source, { simd: true, threads: true }).toBinary({});
  const compiled = await WebAssembly.compile(new Uint8Array(buffer));
  const { exports } = await WebAssembly.instantiate(compiled, { arrays: { memory } });
  const { addRows, addToRows, multiplyRows, keepLargest, step } = exports as Exported;
  let used = from;
  const called =
    (kernel: Exported[keyof Exported]) => (one: Place, two: Place, three: Place, rows: number, columns: number) => {
      kernel(byteOf(one), byteOf(two), byteOf(three), rows, columns);
    };
  return {
    memory,
    numbers(length) {
      const start = used;
      // Loads of four numbers are faster at multiples of sixteen bytes.
      used += 16 * Math.ceil(length / 4);
      if (used > end) throw new RangeError('The arrays of the network need more memory');
      return new Float32Array(memory.buffer, start, length);
    },
    addRows: called(addRows),
    addToRows: called(addToRows),
    multiplyRows: called(multiplyRows),
    keepLargest([largest, marks], [one, other], columns, mark) {
      keepLargest(byteOf(largest), byteOf(marks), byteOf(one), byteOf(other), columns, mark);
    },
    step({ values, slopes, means, squares }, kept, pace, squareShare) {
      const places = [values, slopes, means, squares].map(({ byteOffset }) => byteOffset);
      step(...places, values.length, kept.slopes, kept.squares, pace, squareShare);
    },
  };
}
