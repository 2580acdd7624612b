import { CODES, LENGTHS } from '../../src/search/classifier';
import { repeatable } from './random';

const ROUNDS = 12;

/**
 * Vectors that share what they are made of: each is cut into `parts`, each part is one of the codes in that part's codebook,
 * and the whole is multiplied by a length.
 */
export interface Quantised {
  readonly parts: number;
  /** For each vector a row of `parts` numbers of codes. */
  readonly codes: Uint8Array;
  /** For each part the codes, in rows of `width / parts` weights. */
  readonly codebooks: Float32Array;
  /** For each vector the number of its length, and the lengths by number. */
  readonly lengthOf: Uint8Array;
  readonly lengths: readonly number[];
}

/**
 * Product quantisation, as in FastText.zip (Joulin and others, 2016): cuts vectors into parts, and replaces each part by the
 * nearest of a few codes, which k-means finds. Lengths are rounded apart from directions.
 * @param vectors In rows of `width` numbers.
 * @param counts How often each vector is used: those used often are met more closely.
 */
export function quantised(vectors: Float32Array, width: number, parts: number, counts: readonly number[]): Quantised {
  const rows = vectors.length / width;
  const depth = width / parts;
  const { lengthOf, lengths, directions } = withoutLengths(vectors, width);
  const codes = new Uint8Array(rows * parts);
  const codebooks = new Float32Array(parts * CODES * depth);
  const weights = counts.map((count) => Math.sqrt(count) + 0.1);
  for (let part = 0; part < parts; part += 1) {
    const points = new Float32Array(rows * depth);
    for (let row = 0; row < rows; row += 1)
      for (let at = 0; at < depth; at += 1) points[row * depth + at] = directions[row * width + part * depth + at] ?? 0;
    const { centres, nearest } = clustered(points, depth, weights);
    codebooks.set(centres, part * CODES * depth);
    nearest.forEach((code, row) => {
      codes[row * parts + part] = code;
    });
  }
  return { parts, codes, codebooks, lengthOf, lengths };
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
  return {
    lengthOf: Uint8Array.from(logarithms, (one) =>
      Math.max(0, Math.min(LENGTHS - 1, Math.round((one - least) / step))),
    ),
    lengths: Array.from({ length: LENGTHS }, (_, number) => Math.exp(least + number * step)),
    directions: vectors.map((value, at) => value / Math.exp(logarithms[Math.floor(at / width)] ?? 0)),
  };
}

/** Finds `CODES` centres by k-means, the same in each run. */
function clustered(points: Float32Array, depth: number, weights: readonly number[]) {
  const random = repeatable(1);
  const rows = weights.length;
  const centres = new Float32Array(CODES * depth);
  const nearest = new Uint8Array(rows);
  const copy = (row: number, code: number) => {
    centres.set(points.subarray(row * depth, (row + 1) * depth), code * depth);
  };
  for (let code = 0; code < CODES; code += 1) copy(Math.floor(random() * rows), code);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let row = 0; row < rows; row += 1) nearest[row] = nearestOf(centres, points, row * depth, depth);
    if (round === ROUNDS) break;
    const sums = new Float64Array(CODES * depth);
    const whole = new Float64Array(CODES);
    weights.forEach((weight, row) => {
      const code = nearest[row] ?? 0;
      whole[code] = (whole[code] ?? 0) + weight;
      for (let at = 0; at < depth; at += 1)
        sums[code * depth + at] = (sums[code * depth + at] ?? 0) + weight * (points[row * depth + at] ?? 0);
    });
    whole.forEach((weight, code) => {
      if (weight === 0) copy(Math.floor(random() * rows), code);
      else for (let at = code * depth; at < (code + 1) * depth; at += 1) centres[at] = (sums[at] ?? 0) / weight;
    });
  }
  return { centres, nearest };
}

function nearestOf(centres: Float32Array, points: Float32Array, start: number, depth: number): number {
  let nearest = 0;
  let least = Infinity;
  for (let code = 0; code < CODES; code += 1) {
    let distance = 0;
    for (let at = 0; at < depth; at += 1)
      distance += ((points[start + at] ?? 0) - (centres[code * depth + at] ?? 0)) ** 2;
    if (distance < least) [least, nearest] = [distance, code];
  }
  return nearest;
}
