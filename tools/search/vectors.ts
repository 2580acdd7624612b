import { CODES } from '../../src/search/classifier';
import { quantised, restored, type Quantised } from './quantise';
import { repeatable } from './random';
import type { Vectors } from './train';

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { sqrt } = Math;

/** Returns rows of `width` numbers that have learnt nothing. */
export function newRows(count: number, width: number): Float32Array {
  const random = repeatable(3);
  return Float32Array.from({ length: count * width }, () => ((random() - 0.5) * 0.6) / sqrt(width));
}

/** Vectors of which each feature has its own, in rows of `width` numbers, which change. */
export function ownVectors(rows: Float32Array, width: number, caution: number): Vectors {
  const squares = new Float32Array(rows.length / width).fill(caution);
  return {
    add(features, share, sums) {
      for (const feature of features) addRow(rows, feature, width, share, sums);
    },
    learn(features, slopes, step) {
      const square = meanSquare(slopes, width);
      for (const feature of features) {
        squares[feature] = (squares[feature] ?? 0) + square;
        const rate = step / sqrt(squares[feature] ?? 0);
        moveRow(rows, feature, width, rate, slopes);
      }
    },
  };
}

/** The share of the vectors that stand quantised in each step. */
const NOISY = 0.5;

/**
 * Own vectors that get used to being quantised: in each step some, by chance, stand as quantisation would have them at the beginning
 * of the round, and what is learnt changes them all. It is Quant-Noise (Fan and others, 2020).
 */
export function noisyVectors(
  rows: Float32Array,
  width: number,
  stages: number,
  counts: readonly number[],
  caution: number,
): Vectors {
  const random = repeatable(13);
  const own = ownVectors(rows, width, caution);
  let before: Quantised | undefined;
  let noisy = rows;
  return {
    beginRound() {
      before = quantised(rows, width, stages, counts, before);
      noisy = restored(before);
    },
    add(features, share, sums) {
      for (const feature of features) addRow(random() < NOISY ? noisy : rows, feature, width, share, sums);
    },
    learn: own.learn,
  };
}

/** Returns quantised vectors, whose codebooks go on learning; the features keep their codes and lengths. */
export function sharedVectors(
  { width, stages, codes, codebooks, lengthOf, lengths }: Quantised,
  caution: number,
): Vectors {
  const squares = new Float32Array(stages * CODES).fill(caution);
  const codeOf = (feature: number, stage: number) => stage * CODES + (codes[feature * stages + stage] ?? 0);
  return {
    add(features, share, sums) {
      for (const feature of features) {
        const length = (lengths[lengthOf[feature] ?? 0] ?? 0) * share;
        for (let stage = 0; stage < stages; stage += 1) addRow(codebooks, codeOf(feature, stage), width, length, sums);
      }
    },
    learn(features, slopes, step) {
      const square = meanSquare(slopes, width);
      for (const feature of features) {
        const length = lengths[lengthOf[feature] ?? 0] ?? 0;
        for (let stage = 0; stage < stages; stage += 1) {
          const code = codeOf(feature, stage);
          squares[code] = (squares[code] ?? 0) + length * length * square;
          const rate = (step * length) / sqrt(squares[code] ?? 0);
          moveRow(codebooks, code, width, rate, slopes);
        }
      }
    },
  };
}

/** Adds a row, times `share`, to the sums. */
function addRow(rows: Float32Array, row: number, width: number, share: number, sums: Float64Array): void {
  const start = row * width;
  for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (rows[start + at] ?? 0) * share;
}

/** Moves a row against the slopes. */
function moveRow(rows: Float32Array, row: number, width: number, rate: number, slopes: Float64Array): void {
  const start = row * width;
  for (let at = 0; at < width; at += 1) rows[start + at] = (rows[start + at] ?? 0) - rate * (slopes[at] ?? 0);
}

function meanSquare(slopes: Float64Array, width: number): number {
  let square = 0;
  for (let at = 0; at < width; at += 1) square += (slopes[at] ?? 0) ** 2 / width;
  return square;
}
