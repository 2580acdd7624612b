import {
  MOST,
  TOGETHER,
  ZERO,
  type PackedBiases,
  type PackedMatrix,
  type PackedWeights,
} from '../../src/search/classifier';
import { BEFORE_CHARACTERS } from '../../src/search/packed-sounds';
import { numberOf } from '../../src/search/units';
import type { Parameters, Shape } from './network';
import { distancesIn, packDigits, packNumbers } from './pack-numbers';
import { roundedNetwork, type Rounded } from './rounding';

/** Biases are whole numbers from -FINEST to FINEST: there are few of them. */
const FINEST = 40;

/** The units that have embeddings, in the order of their rows; others stand behind them. */
export interface Units {
  /** In the order of their codes. */
  readonly characters: readonly string[];
  /** In the order of their numbers. */
  readonly runs: readonly string[];
}

/** Rounds the parameters, and writes them as characters. */
export function packedWeights({ characters, runs }: Units, parameters: Parameters, shape: Shape): PackedWeights {
  const { embeddings, filters, projection, outer } = roundedNetwork(parameters, shape);
  return {
    characters: packNumbers(distancesIn(characters.map((one) => one.charCodeAt(0) - BEFORE_CHARACTERS))),
    runs: packNumbers(distancesIn(runs.map(numberOf))),
    embeddings: packedTogether(embeddings.whole),
    width: shape.width,
    lengthOf: packDigits([...embeddings.lengthOf]),
    lengths: embeddings.lengths.map(precise),
    filters: packedMatrix(filters),
    thresholds: packedBiases(parameters.thresholds),
    projection: packedMatrix(projection),
    projectionBiases: packedBiases(parameters.projectionBiases),
    outer: packedMatrix(outer),
    biases: packedBiases(parameters.biases),
  };
}

function packedMatrix({ whole, step }: Rounded): PackedMatrix {
  const digits = Array.from({ length: whole.length / 2 }, (_, at) => {
    const [one = 0, other = 0] = whole.subarray(2 * at, 2 * at + 2);
    return one + MOST + (2 * MOST + 1) * (other + MOST);
  });
  return [packDigits(digits), precise(step)];
}

function packedBiases(biases: Float32Array): PackedBiases {
  const step = biases.reduce((most, bias) => Math.max(most, Math.abs(bias)), 0) / FINEST;
  const characters = Array.from(biases, (bias) => String.fromCharCode(ZERO + Math.round(bias / step))).join('');
  return [characters, precise(step)];
}

/** Writes numbers of -1, 0 and 1, `TOGETHER` of them as one character. */
function packedTogether(whole: Int8Array): string {
  return packDigits(
    Array.from({ length: whole.length / TOGETHER }, (_, at) =>
      whole.subarray(at * TOGETHER, (at + 1) * TOGETHER).reduceRight((sum, one) => 3 * sum + one + 1, 0),
    ),
  );
}

const precise = (value: number) => Number(value.toPrecision(4));
