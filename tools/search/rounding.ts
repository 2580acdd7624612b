import type { Parameters, Shape } from './network';

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { exp, log, max, min, round, sqrt } = Math;

/** Whole numbers, and by how much each counts. */
export interface Rounded {
  readonly whole: Int8Array;
  readonly step: number;
  /** They are from -`most` to `most`. */
  readonly most: number;
}

/** How many steps are one standard deviation, of how many at most: few compress well and say less. */
const LEVELS = {
  filters: { deviation: 1.3, most: 8 },
  projection: { deviation: 1.3, most: 8 },
  outer: { deviation: 1.8, most: 8 },
};
const ROUNDED_PARTS = ['filters', 'projection', 'outer'] as const;
const OTHER_PARTS = ['thresholds', 'projectionBiases', 'biases'] as const;

function roundedWeights(weights: Float32Array, { deviation, most }: (typeof LEVELS)[keyof typeof LEVELS]): Rounded {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const step = sqrt(square / weights.length) / deviation;
  const whole = new Int8Array(weights.length);
  for (let at = 0; at < whole.length; at += 1) whole[at] = max(-most, min(most, round((weights[at] ?? 0) / step)));
  return { whole, step, most };
}

/** Rows of -1, 0 and 1, each multiplied by one of a few lengths; what is behind a row's own width is 0. */
export interface RoundedRows {
  readonly whole: Int8Array;
  readonly lengthOf: Uint8Array;
  readonly lengths: readonly number[];
}

const LENGTHS = 8;
/** Two lengths differ by this share of the standard deviation of their logarithms. */
const APART = 1;
/** A number below this share of its row's mean becomes 0, and the others become twice this share. */
const LEAST = 0.6;

function roundedRows(weights: Float32Array, { widths, width }: Shape): RoundedRows {
  const rows = widths.length;
  const logarithms = new Float64Array(rows);
  let [sum, squares] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    let square = 1e-12;
    for (let at = row * width; at < (row + 1) * width; at += 1) square += (weights[at] ?? 0) ** 2 / width;
    const logarithm = log(square) / 2;
    logarithms[row] = logarithm;
    sum += logarithm;
    squares += logarithm ** 2;
  }
  const mean = sum / rows;
  const step = APART * sqrt(max(1e-12, squares / rows - mean ** 2));
  const means = Array.from({ length: LENGTHS }, (_, number) => exp(mean + (number - (LENGTHS - 1) / 2) * step));
  const whole = new Int8Array(weights.length);
  const lengthOf = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const number = max(0, min(LENGTHS - 1, round(((logarithms[row] ?? 0) - mean) / step + (LENGTHS - 1) / 2)));
    lengthOf[row] = number;
    const least = LEAST * (means[number] ?? 0);
    for (let at = row * width; at < row * width + (widths[row] ?? 0); at += 1) {
      const weight = weights[at] ?? 0;
      whole[at] = weight > least ? 1 : weight < -least ? -1 : 0;
    }
  }
  return { whole, lengthOf, lengths: means.map((one) => 2 * LEAST * one) };
}

/** What the network is made of once it is rounded; the other parameters stay as they are. */
export type RoundedNetwork = Readonly<Record<(typeof ROUNDED_PARTS)[number], Rounded>> & {
  readonly embeddings: RoundedRows;
};

export function roundedNetwork(parameters: Parameters, shape: Shape): RoundedNetwork {
  return {
    embeddings: roundedRows(parameters.embeddings, shape),
    filters: roundedWeights(parameters.filters, LEVELS.filters),
    projection: roundedWeights(parameters.projection, LEVELS.projection),
    outer: roundedWeights(parameters.outer, LEVELS.outer),
  };
}

/** Writes into `to` what the parameters are once they are rounded. */
export function writeRounded(to: Parameters, from: Parameters, shape: Shape): void {
  const network = roundedNetwork(from, shape);
  const { whole, lengthOf, lengths } = network.embeddings;
  for (let row = 0; row < lengthOf.length; row += 1) {
    const length = lengths[lengthOf[row] ?? 0] ?? 0;
    for (let at = row * shape.width; at < (row + 1) * shape.width; at += 1)
      to.embeddings[at] = length * (whole[at] ?? 0);
  }
  for (const part of ROUNDED_PARTS) {
    const { whole: numbers, step } = network[part];
    for (let at = 0; at < numbers.length; at += 1) to[part][at] = step * (numbers[at] ?? 0);
  }
  for (const part of OTHER_PARTS) to[part].set(from[part]);
}

/**
 * Moves each weight of the matrices this share of its way to what it is rounded to: towards the end it no longer swings between two whole
 * numbers (Nagel and others, "Overcoming Oscillations in Quantization-Aware Training", 2022). Rows of embeddings would become shorter and shorter.
 */
export function drawToRounded(parameters: Parameters, rounded: Parameters, share: number): void {
  for (const part of ROUNDED_PARTS) {
    const [weights, whole] = [parameters[part], rounded[part]];
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + share * ((whole[at] ?? 0) - weight);
    }
  }
}
