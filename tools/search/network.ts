import type { Kernels } from './kernels';

/** How many numbers each part of the network has. All but `widths` are multiples of four. */
export interface Shape {
  /** For each unit that has an embedding, such as a character, how many of its `width` numbers are used once it is rounded. */
  readonly widths: readonly number[];
  readonly width: number;
  /** Filters that read one token, and two side by side. */
  readonly singles: number;
  readonly pairs: number;
  /** The numbers between filters and classes. */
  readonly narrow: number;
  readonly classes: number;
  /** So many classes are entries; those behind them have what is none of ours. */
  readonly entries: number;
}

/** The parameters of the network, or their slopes. */
export interface Parameters {
  /** For each unit a row of `width`. */
  readonly embeddings: Float32Array;
  /** Rows of `width`: of each filter of one token, then of pairs what they weigh the first token with, then the second. */
  readonly filters: Float32Array;
  /** For each filter what is added to its largest value; what is then below 0 counts as 0. */
  readonly thresholds: Float32Array;
  /** For each filter a row of `narrow`, and what is added to the sums. */
  readonly projection: Float32Array;
  readonly projectionBiases: Float32Array;
  /** For each narrow number a row of `classes`, and what is added to the sums. */
  readonly outer: Float32Array;
  readonly biases: Float32Array;
}

export const PARTS = [
  'embeddings',
  'filters',
  'thresholds',
  'projection',
  'projectionBiases',
  'outer',
  'biases',
] as const satisfies readonly (keyof Parameters)[];

/** Returns parameters that are all 0. */
export function newParameters(
  { numbers }: Kernels,
  { widths, width, singles, pairs, narrow, classes }: Shape,
): Parameters {
  return {
    embeddings: numbers(widths.length * width),
    filters: numbers((singles + 2 * pairs) * width),
    thresholds: numbers(singles + pairs),
    projection: numbers((singles + pairs) * narrow),
    projectionBiases: numbers(narrow),
    outer: numbers(narrow * classes),
    biases: numbers(classes),
  };
}

/** How far the first parameters are from 0 in the mean: of embeddings, and of the others in proportion to the root of their inputs. */
const SPREAD = { embeddings: 0.1, filters: 1.2, projection: 1, outer: 1 };

/** Gives each part that needs it numbers by chance, so that no two learn the same. */
export function scatter(parameters: Parameters, { width, singles, pairs, narrow }: Shape, random: () => number): void {
  const inputs = { embeddings: 1, filters: width, projection: singles + pairs, outer: narrow };
  for (const part of ['embeddings', 'filters', 'projection', 'outer'] as const) {
    const most = (SPREAD[part] * Math.sqrt(3)) / Math.sqrt(inputs[part]);
    parameters[part].forEach((_, at, all) => {
      all[at] = (2 * random() - 1) * most;
    });
  }
}
