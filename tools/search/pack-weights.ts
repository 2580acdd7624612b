import {
  FINEST,
  MOST,
  OTHER_UNITS,
  TOGETHER,
  ZERO,
  type PackedFine,
  type PackedMatrix,
  type PackedUnits,
  type PackedWeights,
} from '../../src/search/classifier';
import { BEFORE_CHARACTERS } from '../../src/search/packed-sounds';
import { numberOf } from '../../src/search/units';
import type { Parameters, Shape } from './network';
import { distancesIn, packDigits, packNumbers } from './pack-numbers';
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

/** Rounds the parameters, and writes them as characters. */
export function packedNetwork({ characters, runs }: Units, parameters: Parameters, shape: Shape): PackedNetwork {
  const { embeddings, filters, projection, outer } = roundedNetwork(parameters, shape);
  const runsFrom = characters.length + OTHER_UNITS.length;
  const rows = (from: number, to: number) => {
    const sizes = shape.widths.slice(from, to).map((width) => Math.ceil(width / TOGETHER));
    const used = sizes.map((size, at) => {
      const start = (from + at) * shape.width;
      return packedTogether(embeddings.whole.subarray(start, start + size * TOGETHER));
    });
    return {
      embeddings: used.join(''),
      sizes: packDigits(sizes),
      lengthOf: packDigits([...embeddings.lengthOf.subarray(from, to)]),
    };
  };
  const codes = characters.map((one) => one.charCodeAt(0) - BEFORE_CHARACTERS);
  return {
    weights: {
      characters: { distances: packNumbers(distancesIn(codes)), ...rows(0, runsFrom) },
      width: shape.width,
      lengths: embeddings.lengths.map(precise),
      filters: packedMatrix(filters),
      thresholds: packedFine(parameters.thresholds),
      projection: packedMatrix(projection),
      projectionBiases: packedFine(parameters.projectionBiases),
      outer: packedWhole(outer),
      biases: packedFine(parameters.biases),
    },
    letters: { distances: packNumbers(distancesIn(runs.map(numberOf))), ...rows(runsFrom, shape.widths.length) },
  };
}

function packedMatrix({ whole, step }: Rounded): PackedMatrix {
  const digits = Array.from({ length: whole.length / 2 }, (_, at) => {
    const [one = 0, other = 0] = whole.subarray(2 * at, 2 * at + 2);
    return one + MOST + (2 * MOST + 1) * (other + MOST);
  });
  return [packDigits(digits), precise(step)];
}

/** Biases are not rounded in learning: there are few of them. */
function packedFine(biases: Float32Array): PackedFine {
  const step = biases.reduce((most, bias) => Math.max(most, Math.abs(bias)), 0) / FINEST;
  return packedWhole({ whole: Int8Array.from(biases, (bias) => Math.round(bias / step)), step });
}

function packedWhole({ whole, step }: Rounded): PackedFine {
  return [Array.from(whole, (number) => String.fromCharCode(ZERO + number)).join(''), precise(step)];
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
