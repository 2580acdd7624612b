import {
  OTHER_UNITS,
  TOGETHER,
  type PackedBiases,
  type PackedMatrix,
  type PackedUnits,
  type PackedWeights,
} from '../../src/search/classifier';
import { numberOf } from '../../src/search/units';
import { compressCharacters, compressNumbers, compressSymbols, distancesIn } from './compress';
import type { Parameters, Shape } from './network';
import { roundedNetwork, type Rounded } from './rounding';

/** The units that have embeddings: their rows are those of characters, then of `OTHER_UNITS`, then of runs. */
export interface Units {
  /** In the order of their codes. */
  readonly characters: readonly string[];
  /** In the order of their numbers. */
  readonly runs: readonly string[];
}

/** What the app loads of a network, letters apart. */
export interface PackedNetwork {
  readonly weights: PackedWeights;
  readonly letters: PackedUnits;
}

/** Rounds the parameters, and compresses them. */
export function packedNetwork({ characters, runs }: Units, parameters: Parameters, shape: Shape): PackedNetwork {
  const { embeddings, filters, projection, outer } = roundedNetwork(parameters, shape);
  const lengths = embeddings.lengths.map(precise);
  const sizeOf = shape.widths.map((width) => Math.ceil(width / TOGETHER));
  const sizes = [...new Set(sizeOf)];
  const formOf = sizeOf.map((size, row) => sizes.indexOf(size) * lengths.length + (embeddings.lengthOf[row] ?? 0));
  const symbolsOf = sizeOf.map((size, row) =>
    packedTogether(embeddings.whole.subarray(row * shape.width, row * shape.width + size * TOGETHER)),
  );
  const rows = (from: number, to?: number) => ({
    embeddings: compressSymbols(symbolsOf.slice(from, to).flat()),
    forms: compressSymbols(formOf.slice(from, to)),
  });
  const runsFrom = characters.length + OTHER_UNITS.length;
  return {
    weights: {
      characters: { distances: compressCharacters(characters), ...rows(0, runsFrom) },
      width: shape.width,
      forms: sizes.flatMap((size) => lengths.map((length) => [size, length] as const)),
      filters: packedMatrix(filters),
      thresholds: packedBiases(parameters.thresholds),
      projection: packedMatrix(projection),
      projectionBiases: packedBiases(parameters.projectionBiases),
      outer: packedMatrix(outer),
      biases: packedBiases(parameters.biases),
    },
    letters: { distances: compressNumbers(distancesIn(runs.map(numberOf))), ...rows(runsFrom) },
  };
}

function packedMatrix({ whole, step, most }: Rounded): PackedMatrix {
  return [compressSymbols(whole.map((number) => number + most)), precise(step), most];
}

/** The largest bias is so many steps. */
const FINEST = 40;

/** Biases are not rounded in learning: there are few of them. */
function packedBiases(biases: Float32Array): PackedBiases {
  const step = biases.reduce((most, bias) => Math.max(most, Math.abs(bias)), 0) / FINEST;
  const whole = Array.from(biases, (bias) => Math.round(bias / step));
  return [compressNumbers(whole.map((number) => (number < 0 ? -2 * number - 1 : 2 * number))), precise(step)];
}

/** Writes numbers of -1, 0 and 1, `TOGETHER` of them as one symbol. */
function packedTogether(whole: Int8Array): readonly number[] {
  return Array.from({ length: whole.length / TOGETHER }, (_, at) =>
    whole.subarray(at * TOGETHER, (at + 1) * TOGETHER).reduceRight((sum, one) => 3 * sum + one + 1, 0),
  );
}

const precise = (value: number) => Number(value.toPrecision(4));
