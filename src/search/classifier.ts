import { featuresOf } from './features';
import { hashOf } from './hash';
import { item } from './item';
import { FIRST, numbersIn, type PackedNumbers } from './packed-numbers';

/**
 * The weights of the classifier, as `npm run search:index` writes them. A weight is a whole number around 0, written as one
 * character around `ZERO`; small numbers from 0 on are written as characters from `FIRST` on.
 */
export interface PackedWeights {
  /** For each feature how far its hash is from the one before. It has a vector of `width` weights, which is the sum of `stages` codes. */
  readonly features: PackedNumbers;
  readonly width: number;
  readonly stages: number;
  /** For each vector the number of its code, stage by stage; each code is a row of `codebooks`. */
  readonly codes: string;
  /** For each stage its codes, rows of `width` weights. */
  readonly codebooks: string;
  /** For each feature the number of the length by which its vector is multiplied, and the lengths, whole numbers. */
  readonly lengthOf: string;
  readonly lengths: readonly number[];
  /** For each class its weights, a row of `width` characters, and its bias. */
  readonly outer: string;
  readonly biases: readonly number[];
  /** For each class the number of its entry in the index; -1 (`ENTRYLESS`) for matters that are none of ours. */
  readonly entries: readonly number[];
  /** By what the sums are divided, to become natural logarithms of odds. */
  readonly scale: number;
}

/** The character that stands for the weight 0. */
export const ZERO = 79;
/** Lengths that vectors may have, and codes in each stage. */
export const LENGTHS = 8;
export const CODES = 88;

/** How likely a query means each entry, from 0 to 1 and by its number, and that it means none. */
export interface Likelihoods {
  readonly byEntry: readonly number[];
  readonly none: number;
  /** How many of the query's features are known; without any, the likelihoods mean nothing. */
  readonly known: number;
}

/** Stands for the entry of a class that has none. */
export const ENTRYLESS = -1;

export type Classify = (tokens: readonly string[]) => Likelihoods;

/** Says nothing of a query: for one without a known feature, and for a search without weights. */
export const classifiesNothing: Classify = () => ({ byEntry: [], none: 0, known: 0 });

/**
 * A linear classifier through a narrow layer: the vectors of the query's features are summed, and each class weighs the
 * sum. All sums are of whole numbers, so that every engine ranks alike. It is fastText's, with vectors that are sums of codes.
 */
export function classifier(packed: PackedWeights, count: number): Classify {
  const { width, stages, lengths, biases, entries, scale } = packed;
  const [codebooks, outer] = [unpacked(packed.codebooks, ZERO), unpacked(packed.outer, ZERO)];
  const [codes, lengthOf] = [unpacked(packed.codes, FIRST), unpacked(packed.lengthOf, FIRST)];
  let hash = 0;
  const rows = new Map(numbersIn(packed.features).map((distance, row) => [(hash += distance), row]));
  const isKnown = (feature: string) => rows.has(hashOf(feature));

  function addTo(sums: Int32Array, row: number): void {
    const length = item(lengths, lengthOf[row] ?? 0);
    for (let stage = 0; stage < stages; stage += 1) {
      const code = (stage * CODES + (codes[stage * rows.size + row] ?? 0)) * width;
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + length * (codebooks[code + at] ?? 0);
    }
  }

  return (tokens) => {
    const features = featuresOf(tokens, isKnown).flatMap((feature) => rows.get(hashOf(feature)) ?? []);
    if (features.length === 0) return classifiesNothing(tokens);
    const sums = new Int32Array(width);
    for (const row of features) addTo(sums, row);
    const share = scale * Math.sqrt(features.length);
    const odds = biases.map((bias, row) => {
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += (sums[at] ?? 0) * (outer[row * width + at] ?? 0);
      return sum / share + bias / 16;
    });
    const most = Math.max(...odds);
    const weights = odds.map((odd) => Math.exp(odd - most));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const byEntry = Array.from({ length: count }, () => 0);
    let none = 0;
    weights.forEach((weight, row) => {
      const entry = item(entries, row);
      if (entry === ENTRYLESS) none += weight / whole;
      else byEntry[entry] = item(byEntry, entry) + weight / whole;
    });
    return { byEntry, none, known: features.length };
  };
}

/** Turns the characters into numbers once: a phone without a JIT would feel it at each key. */
function unpacked(characters: string, zero: number): Int8Array {
  return Int8Array.from(characters, (character) => character.charCodeAt(0) - zero);
}
