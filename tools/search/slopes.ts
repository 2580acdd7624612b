import { ENTRYLESS } from '../../src/search/classifier';
import type { Kernels, Place } from './kernels';
import type { Parameters, Shape } from './network';

/** A way of asking as the network learns it. */
export interface Example {
  /** Its tokens by number. */
  readonly tokens: readonly number[];
  /** The number of the entry that answers it, or `ENTRYLESS`. */
  readonly answer: number;
}

export type AddSlopes = (parameters: Parameters, examples: readonly Example[], slopes: Parameters) => void;

/** The share of tokens that is hidden in each step, so that no single one is relied on. */
const HIDDEN = 0.05;
/** The share of certainty that is spread over all classes: authors err (label smoothing). */
const DOUBT = 0.02;
/** Stands for no token. */
const NONE = -1;

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { exp, max, sqrt } = Math;

/**
 * Returns a function that adds the slopes of the error of some examples. The network is a convolution over tokens, of which
 * each filter counts by its largest value (Kim, 2014), with two linear layers behind it.
 * @param unitsOf For each token the numbers of its units.
 * @param most The most tokens of all examples of a call.
 */
export function slopesOf(
  { numbers, addRows, addToRows, multiplyRows, keepLargest }: Kernels,
  { width, singles, pairs, narrow, classes, entries }: Shape,
  unitsOf: readonly (readonly number[])[],
  most: number,
  random: () => number,
): AddSlopes {
  const filters = singles + pairs;
  /** What a token gives to each filter: to those of pairs as the first, then as the second. */
  const outputs = filters + pairs;
  /** The filters with rows and columns exchanged. */
  const columns = numbers(width * outputs);
  const vectors = numbers(most * width);
  const given = numbers(most * outputs);
  const wanted = numbers(most * outputs);
  const vectorSlopes = numbers(width);
  const values = numbers(filters);
  const valueSlopes = numbers(filters);
  const nothing = numbers(filters);
  const where = numbers(filters);
  const sums = numbers(narrow);
  const sumSlopes = numbers(narrow);
  const odds = numbers(classes);
  const placeOf = new Int32Array(unitsOf.length).fill(NONE);

  /** Gives each token of the examples a place, and computes what it gives to the filters. */
  function prepared(parameters: Parameters, examples: readonly Example[]): readonly number[] {
    const tokens: number[] = [];
    for (const example of examples)
      for (const token of example.tokens) if (placeOf[token] === NONE) placeOf[token] = tokens.push(token) - 1;
    vectors.fill(0, 0, tokens.length * width);
    given.fill(0, 0, tokens.length * outputs);
    wanted.fill(0, 0, tokens.length * outputs);
    for (let output = 0; output < outputs; output += 1)
      for (let at = 0; at < width; at += 1)
        columns[at * outputs + output] = parameters.filters[output * width + at] ?? 0;
    tokens.forEach((token, place) => {
      const units = unitsOf[token] ?? [];
      const share = 1 / sqrt(units.length);
      for (const unit of units)
        for (let at = 0; at < width; at += 1)
          vectors[place * width + at] =
            (vectors[place * width + at] ?? 0) + share * (parameters.embeddings[unit * width + at] ?? 0);
      addRows([given, place * outputs], [columns, 0], [vectors, place * width], width, outputs);
    });
    return tokens;
  }

  /** Finds the largest value of each filter, and the position of the token, or of the second of the pair, that gives it. */
  function pool(places: readonly number[]): void {
    values.fill(-Infinity);
    where.fill(NONE);
    const givenBy = (place: number, start: number): Place =>
      place === NONE ? [nothing, 0] : [given, place * outputs + start];
    places.forEach((place, position) => {
      if (place !== NONE)
        keepLargest(
          [
            [values, 0],
            [where, 0],
          ],
          [givenBy(place, 0), [nothing, 0]],
          singles,
          position,
        );
    });
    // Nothing stands before the first and behind the last.
    for (let position = 0; position <= places.length; position += 1) {
      const [first, second] = [places[position - 1] ?? NONE, places[position] ?? NONE];
      const sums = [givenBy(first, singles), givenBy(second, filters)] as const;
      keepLargest(
        [
          [values, singles],
          [where, singles],
        ],
        sums,
        pairs,
        position,
      );
    }
  }

  /** Leaves in `odds` by how much each class is too likely. */
  function weigh(parameters: Parameters, answer: number): void {
    for (let filter = 0; filter < filters; filter += 1) {
      values[filter] = max(0, (values[filter] ?? 0) + (parameters.thresholds[filter] ?? 0));
    }
    sums.set(parameters.projectionBiases);
    addRows([sums, 0], [parameters.projection, 0], [values, 0], filters, narrow);
    odds.set(parameters.biases);
    addRows([odds, 0], [parameters.outer, 0], [sums, 0], narrow, classes);
    let largest = -Infinity;
    for (let one = 0; one < classes; one += 1) largest = max(largest, odds[one] ?? 0);
    let whole = 0;
    for (let one = 0; one < classes; one += 1) whole += odds[one] = exp((odds[one] ?? 0) - largest);
    let foreign = 1e-9;
    for (let one = entries; one < classes; one += 1) foreign += (odds[one] ?? 0) / whole;
    // Which of the classes behind the entries has it does not matter: each is as right as it is likely.
    const share = answer === ENTRYLESS ? (1 - DOUBT) / foreign : 0;
    for (let one = 0; one < classes; one += 1) {
      const likelihood = (odds[one] ?? 0) / whole;
      odds[one] = likelihood - DOUBT / classes - (one < entries ? 0 : share * likelihood);
    }
    if (answer !== ENTRYLESS) odds[answer] = (odds[answer] ?? 0) - (1 - DOUBT);
  }

  /** Adds the slopes of both layers and of the thresholds, and leaves in `wanted` those of what the tokens give. */
  function goBack(parameters: Parameters, slopes: Parameters, places: readonly number[]): void {
    for (let one = 0; one < classes; one += 1) slopes.biases[one] = (slopes.biases[one] ?? 0) + (odds[one] ?? 0);
    addToRows([slopes.outer, 0], [odds, 0], [sums, 0], narrow, classes);
    multiplyRows([sumSlopes, 0], [parameters.outer, 0], [odds, 0], narrow, classes);
    for (let at = 0; at < narrow; at += 1)
      slopes.projectionBiases[at] = (slopes.projectionBiases[at] ?? 0) + (sumSlopes[at] ?? 0);
    addToRows([slopes.projection, 0], [sumSlopes, 0], [values, 0], filters, narrow);
    multiplyRows([valueSlopes, 0], [parameters.projection, 0], [sumSlopes, 0], filters, narrow);
    for (let filter = 0; filter < filters; filter += 1) {
      if (values[filter] === 0) continue;
      const slope = valueSlopes[filter] ?? 0;
      slopes.thresholds[filter] = (slopes.thresholds[filter] ?? 0) + slope;
      const position = where[filter] ?? NONE;
      if (position === NONE) continue;
      const second = places[position] ?? NONE;
      if (second !== NONE) want(second * outputs + (filter < singles ? filter : filter + pairs), slope);
      const first = filter < singles ? NONE : (places[position - 1] ?? NONE);
      if (first !== NONE) want(first * outputs + filter, slope);
    }
  }
  function want(at: number, slope: number): void {
    wanted[at] = (wanted[at] ?? 0) + slope;
  }

  return (parameters, examples, slopes) => {
    const tokens = prepared(parameters, examples);
    for (const { tokens: written, answer } of examples) {
      const places = written.map((token) => (random() < HIDDEN ? NONE : (placeOf[token] ?? NONE)));
      pool(places);
      weigh(parameters, answer);
      goBack(parameters, slopes, places);
    }
    tokens.forEach((token, place) => {
      placeOf[token] = NONE;
      const wantedHere = [wanted, place * outputs] as const;
      addToRows([slopes.filters, 0], [vectors, place * width], wantedHere, outputs, width);
      vectorSlopes.fill(0);
      addRows([vectorSlopes, 0], [parameters.filters, 0], wantedHere, outputs, width);
      const units = unitsOf[token] ?? [];
      const share = 1 / sqrt(units.length);
      for (const unit of units)
        for (let at = 0; at < width; at += 1)
          slopes.embeddings[unit * width + at] =
            (slopes.embeddings[unit * width + at] ?? 0) + share * (vectorSlopes[at] ?? 0);
    });
  };
}
