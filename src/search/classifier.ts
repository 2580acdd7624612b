import { featuresOf } from './features';
import { item } from './item';

/**
 * The weights of the classifier, as `npm run search:index` writes them. A weight is a whole number around 0, written as one
 * character around `ZERO`; so is a bias.
 */
export interface PackedWeights {
  /** The features, separated by `|`; the weights of each are a row of `width` characters in `inner`. */
  readonly features: string;
  readonly inner: string;
  readonly width: number;
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
 * A linear classifier through a narrow layer: the weights of the query's features are summed, and each class weighs the
 * sum. All sums are of whole numbers, so that every engine ranks alike.
 */
export function classifier(packed: PackedWeights, count: number): Classify {
  const { width, biases, entries, scale } = packed;
  const [inner, outer] = [unpacked(packed.inner), unpacked(packed.outer)];
  const rows = new Map(packed.features.split('|').map((feature, row) => [feature, row]));
  const isKnown = (feature: string) => rows.has(feature);

  return (tokens) => {
    const features = featuresOf(tokens, isKnown).flatMap((feature) => rows.get(feature) ?? []);
    if (features.length === 0) return classifiesNothing(tokens);
    const sums = new Int32Array(width);
    for (const row of features)
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (inner[row * width + at] ?? 0);
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

/** Turns the characters into weights once: a phone without a JIT would feel it at each key. */
function unpacked(characters: string): Int8Array {
  return Int8Array.from(characters, (character) => character.charCodeAt(0) - ZERO);
}
