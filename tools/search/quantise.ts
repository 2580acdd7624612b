import { CODES, LENGTHS } from '../../src/search/classifier';
import { repeatable } from './random';

/** Rounds of k-means from nothing, and from codes that were found before. */
const ROUNDS = { first: 12, again: 3 };

/** Vectors that share what they are made of: each is the sum of one code of each stage, multiplied by a length. */
export interface Quantised {
  readonly width: number;
  readonly stages: number;
  /** For each vector a row of `stages` numbers of codes. */
  readonly codes: Uint8Array;
  /** For each stage its codes, in rows of `width` weights. */
  readonly codebooks: Float32Array;
  /** For each vector the number of its length, and the lengths by number. */
  readonly lengthOf: Uint8Array;
  readonly lengths: readonly number[];
}

/**
 * Residual quantisation: replaces each vector by the nearest of a few codes, which k-means finds; then what is left of it by the
 * nearest of others, and so on. Lengths are rounded apart from directions.
 * @param vectors In rows of `width` numbers.
 * @param counts How often each vector is used: those used often are met more closely.
 * @param before How nearly the same vectors were quantised: it begins with the codes of then.
 */
export function quantised(
  vectors: Float32Array,
  width: number,
  stages: number,
  counts: readonly number[],
  before?: Quantised,
): Quantised {
  const rows = vectors.length / width;
  const { lengthOf, lengths, directions: left } = withoutLengths(vectors, width);
  const codes = new Uint8Array(rows * stages);
  const codebooks = new Float32Array(stages * CODES * width);
  const weights = counts.map((count) => Math.sqrt(count) + 0.1);
  for (let stage = 0; stage < stages; stage += 1) {
    const book = [stage * CODES * width, (stage + 1) * CODES * width] as const;
    const { centres, nearest } = clustered(left, width, weights, before?.codebooks.slice(...book));
    codebooks.set(centres, book[0]);
    nearest.forEach((code, row) => {
      codes[row * stages + stage] = code;
      for (let at = 0; at < width; at += 1) {
        const place = row * width + at;
        left[place] = (left[place] ?? 0) - (centres[code * width + at] ?? 0);
      }
    });
  }
  return { width, stages, codes, codebooks, lengthOf, lengths };
}

/** Returns the vectors as they are when they are put together again. */
export function restored({ width, stages, codes, codebooks, lengthOf, lengths }: Quantised): Float32Array {
  const vectors = new Float32Array(lengthOf.length * width);
  lengthOf.forEach((number, row) => {
    for (let stage = 0; stage < stages; stage += 1) {
      const code = (stage * CODES + (codes[row * stages + stage] ?? 0)) * width;
      for (let at = 0; at < width; at += 1) {
        const place = row * width + at;
        vectors[place] = (vectors[place] ?? 0) + (lengths[number] ?? 0) * (codebooks[code + at] ?? 0);
      }
    }
  });
  return vectors;
}

/** Rounds the lengths to a few, which grow by the same factor, and returns the directions by themselves. */
function withoutLengths(vectors: Float32Array, width: number) {
  const logarithms = Array.from({ length: vectors.length / width }, (_, row) => {
    let square = 1e-12;
    for (let at = 0; at < width; at += 1) square += (vectors[row * width + at] ?? 0) ** 2;
    return Math.log(square) / 2;
  });
  const sorted = [...logarithms].sort((one, other) => one - other);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const [least, most] = [quantile(0.01), quantile(0.99)];
  const step = (most - least) / (LENGTHS - 1) || 1;
  const lengths = Array.from({ length: LENGTHS }, (_, number) => Math.exp(least + number * step));
  const lengthOf = Uint8Array.from(logarithms, (one) =>
    Math.max(0, Math.min(LENGTHS - 1, Math.round((one - least) / step))),
  );
  const directions = vectors.map((value, at) => value / (lengths[lengthOf[Math.floor(at / width)] ?? 0] ?? 1));
  return { lengthOf, lengths, directions };
}

/**
 * Finds `CODES` centres by k-means, the same in each run.
 * @param before Centres to begin with.
 */
function clustered(points: Float32Array, width: number, weights: readonly number[], before?: Float32Array) {
  const random = repeatable(1);
  const rows = weights.length;
  const centres = before ?? new Float32Array(CODES * width);
  const rounds = before ? ROUNDS.again : ROUNDS.first;
  const nearest = new Uint8Array(rows);
  const copy = (row: number, code: number) => {
    centres.set(points.subarray(row * width, (row + 1) * width), code * width);
  };
  if (!before) for (let code = 0; code < CODES; code += 1) copy(Math.floor(random() * rows), code);
  for (let round = 0; round <= rounds; round += 1) {
    for (let row = 0; row < rows; row += 1) nearest[row] = nearestOf(centres, points, row * width, width);
    if (round === rounds) break;
    const sums = new Float64Array(CODES * width);
    const whole = new Float64Array(CODES);
    weights.forEach((weight, row) => {
      const code = nearest[row] ?? 0;
      whole[code] = (whole[code] ?? 0) + weight;
      for (let at = 0; at < width; at += 1)
        sums[code * width + at] = (sums[code * width + at] ?? 0) + weight * (points[row * width + at] ?? 0);
    });
    whole.forEach((weight, code) => {
      if (weight === 0) copy(Math.floor(random() * rows), code);
      else for (let at = code * width; at < (code + 1) * width; at += 1) centres[at] = (sums[at] ?? 0) / weight;
    });
  }
  return { centres, nearest };
}

function nearestOf(centres: Float32Array, points: Float32Array, start: number, width: number): number {
  let nearest = 0;
  let least = Infinity;
  for (let code = 0; code < CODES; code += 1) {
    let distance = 0;
    for (let at = 0; at < width && distance < least; at += 1)
      distance += ((points[start + at] ?? 0) - (centres[code * width + at] ?? 0)) ** 2;
    if (distance < least) [least, nearest] = [distance, code];
  }
  return nearest;
}
