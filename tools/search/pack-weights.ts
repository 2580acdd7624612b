import { ENTRYLESS, ZERO, type PackedWeights } from '../../src/search/classifier';
import { hashOf } from '../../src/search/hash';
import { distancesIn, packDigits, packNumbers } from './pack-numbers';
import type { Quantised } from './quantise';
import type { Classes } from './train';
import { catalogue } from './ways';

/** Weights are whole numbers from -MOST to MOST: fewer compress better and say less. */
const MOST = { codebooks: 24, outer: 12 };
/** Steps of an outer weight within one standard deviation. */
const LEVELS = 4;
/** The largest length. */
const LONGEST = 60;

/**
 * Rounds the weights to whole numbers, and writes them as characters.
 * @param features In the order of their hashes.
 */
export function packedWeights(
  features: readonly string[],
  { stages, codes, codebooks, lengthOf, lengths }: Quantised,
  { width, outer, biases }: Classes,
  classes: readonly string[],
): PackedWeights {
  const numberOf = new Map(Object.keys(catalogue).map((id, entry) => [id, entry]));
  const steps = {
    codebooks: codebooks.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST.codebooks,
    outer: Math.sqrt(outer.reduce((sum, weight) => sum + weight * weight, 0) / outer.length) / LEVELS,
    lengths: Math.max(...lengths) / LONGEST,
  };
  return {
    features: packNumbers(distancesIn(features.map(hashOf))),
    width,
    stages,
    codes: packDigits(
      Array.from({ length: stages }, (_, stage) => features.map((__, row) => codes[row * stages + stage] ?? 0)).flat(),
    ),
    codebooks: characters(codebooks, steps.codebooks, MOST.codebooks),
    lengthOf: packDigits([...lengthOf]),
    lengths: lengths.map((length) => Math.round(length / steps.lengths)),
    outer: characters(outer, steps.outer, MOST.outer),
    biases: Array.from(biases, (bias) => Math.round(16 * bias)),
    entries: classes.map((name) => numberOf.get(name) ?? ENTRYLESS),
    scale: Number((1 / (steps.codebooks * steps.outer * steps.lengths)).toPrecision(4)),
  };
}

function characters(weights: Float32Array, step: number, most: number): string {
  return Array.from(weights, (weight) =>
    String.fromCharCode(ZERO + Math.max(-most, Math.min(most, Math.round(weight / step)))),
  ).join('');
}
