import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

/** A place in an array from which a function reads or writes: its byte in the memory. */
export type Place = number;

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { BYTES_PER_ELEMENT } = Float32Array;

/** Returns the place of a number in an array. */
export function placeIn(array: Float32Array, at = 0): Place {
  return array.byteOffset + BYTES_PER_ELEMENT * at;
}

/** The matrix has so many rows and columns. Of `inputs` and `slopes` one has an item for each row, the other for each column. */
type GoBack = (
  matrixSlopes: Place,
  inputSlopes: Place,
  matrix: Place,
  inputs: Place,
  slopes: Place,
  rows: number,
  columns: number,
) => void;

/** What training consists of; rows have a multiple of four columns. */
export interface Kernels {
  /** What all arrays are in. */
  readonly memory: WebAssembly.Memory;
  /** Returns an array of zeros, the only kind that the functions read and write. */
  readonly numbers: (length: number) => Float32Array;
  /** Adds the rows of a matrix, each times its share, to the numbers at `to`. */
  readonly addRows: (to: Place, matrix: Place, shares: Place, rows: number, columns: number) => void;
  /**
   * Goes back from outputs, each the product of a row of a matrix with the inputs: adds what follows from the slopes of the outputs to those of
   * the matrix and of the inputs. Outputs whose slope is 0 are skipped. The matrix has a multiple of four rows.
   */
  readonly goBackFromProducts: GoBack;
  /**
   * Goes back from the sum of the rows of a matrix, each times its input: adds what follows from the slopes of the sum to those of the matrix,
   * and writes those of the inputs. Inputs that are 0 are skipped.
   */
  readonly goBackFromSum: GoBack;
  /** Adds two rows, and where a sum is larger than the number at `largest`, writes it there, and `mark` at `marks`. */
  readonly keepLargest: (largest: Place, marks: Place, one: Place, other: Place, columns: number, mark: number) => void;
  /** Makes so many numbers 0. */
  readonly clear: (from: Place, count: number) => void;
  /** Takes a step of Adam along the sum of two slopes, which are 0 afterwards. `squareShare` corrects the mean of their squares for its beginning at 0. */
  readonly step: (
    state: Readonly<Record<'values' | 'slopes' | 'others' | 'means' | 'squares', Float32Array>>,
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

type Exported = Omit<Kernels, 'memory' | 'numbers' | 'step'> & {
  readonly step: (...numbers: readonly number[]) => void;
};

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
  const features = { simd: true, threads: true, bulk_memory: true };
  const { buffer } = assembler.parseWat(SOURCE, source, features).toBinary({});
  const compiled = await WebAssembly.compile(new Uint8Array(buffer));
  const { exports } = await WebAssembly.instantiate(compiled, { arrays: { memory } });
  const { step, ...others } = exports as unknown as Exported;
  let used = from;
  return {
    ...others,
    memory,
    numbers(length) {
      const start = used;
      // Loads of four numbers are faster at multiples of sixteen bytes.
      used += 16 * Math.ceil(length / 4);
      if (used > end) throw new RangeError('The arrays of the network need more memory');
      return new Float32Array(memory.buffer, start, length);
    },
    step({ values, slopes, others: otherSlopes, means, squares }, kept, pace, squareShare) {
      const places = [values, slopes, otherSlopes, means, squares].map((array) => placeIn(array));
      step(...places, values.length, kept.slopes, kept.squares, pace, squareShare);
    },
  };
}
