import { CODES } from '../../src/search/classifier';
import { repeatable } from './random';
import type { Quantised } from './quantise';
import type { Vectors } from './train';

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { sqrt } = Math;

/** Vectors of which each feature has its own, in rows of `width` numbers. */
export interface OwnVectors extends Vectors {
  readonly rows: Float32Array;
}

export function ownVectors(count: number, width: number): OwnVectors {
  const random = repeatable(3);
  const rows = Float32Array.from({ length: count * width }, () => ((random() - 0.5) * 0.6) / sqrt(width));
  const squares = new Float32Array(count).fill(1e-6);
  return {
    rows,
    add(features, share, sums) {
      for (const feature of features)
        for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (rows[feature * width + at] ?? 0) * share;
    },
    learn(features, slopes, step) {
      let square = 0;
      for (let at = 0; at < width; at += 1) square += (slopes[at] ?? 0) ** 2 / width;
      for (const feature of features) {
        squares[feature] = (squares[feature] ?? 0) + square;
        const rate = step / sqrt(squares[feature] ?? 0);
        for (let at = 0; at < width; at += 1)
          rows[feature * width + at] = (rows[feature * width + at] ?? 0) - rate * (slopes[at] ?? 0);
      }
    },
  };
}

/** Returns quantised vectors, whose codebooks go on learning; the features keep their codes and lengths. */
export function sharedVectors({ parts, codes, codebooks, lengthOf, lengths }: Quantised, caution: number): Vectors {
  const depth = codebooks.length / parts / CODES;
  const squares = new Float32Array(parts * CODES).fill(caution);
  const codeOf = (feature: number, part: number) => part * CODES + (codes[feature * parts + part] ?? 0);
  return {
    add(features, share, sums) {
      for (const feature of features) {
        const length = (lengths[lengthOf[feature] ?? 0] ?? 0) * share;
        for (let part = 0; part < parts; part += 1) {
          const row = codeOf(feature, part) * depth;
          for (let at = 0; at < depth; at += 1) {
            const place = part * depth + at;
            sums[place] = (sums[place] ?? 0) + (codebooks[row + at] ?? 0) * length;
          }
        }
      }
    },
    learn(features, slopes, step) {
      for (const feature of features) {
        const length = lengths[lengthOf[feature] ?? 0] ?? 0;
        for (let part = 0; part < parts; part += 1) {
          const code = codeOf(feature, part);
          let square = 0;
          for (let at = 0; at < depth; at += 1) square += (length * (slopes[part * depth + at] ?? 0)) ** 2 / depth;
          squares[code] = (squares[code] ?? 0) + square;
          const rate = (step * length) / sqrt(squares[code] ?? 0);
          for (let at = 0; at < depth; at += 1) {
            const place = code * depth + at;
            codebooks[place] = (codebooks[place] ?? 0) - rate * (slopes[part * depth + at] ?? 0);
          }
        }
      }
    },
  };
}
