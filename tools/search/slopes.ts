import { ENTRYLESS } from '../../src/search/classifier';
import { placeIn, type Kernels } from './kernels';
import type { Parameters, Shape } from './network';
import { NONE, tokenLayer } from './token-layer';

/** A way of asking as the network learns it. */
export interface Example {
  /** Its tokens by number. */
  readonly tokens: readonly number[];
  /** The number of the entry that answers it, or `ENTRYLESS`. */
  readonly answer: number;
}

/** @param changed True if the parameters are others than in the call before. */
export type AddSlopes = (
  parameters: Parameters,
  examples: readonly Example[],
  slopes: Parameters,
  changed: boolean,
) => void;

/** The share of tokens that is hidden in each step, so that no single one is relied on. */
const HIDDEN = 0.05;
/** The share of certainty that is spread over all classes: authors err (label smoothing). */
const DOUBT = 0.02;

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { exp, max } = Math;

/**
 * Returns a function that adds the slopes of the error of some examples. The network is a convolution over tokens, of which
 * each filter counts by its largest value (Kim, 2014), with two linear layers behind it.
 * @param unitsOf For each token the numbers of its units.
 * @param most The most tokens of all examples of a call.
 */
export function slopesOf(
  kernels: Kernels,
  shape: Shape,
  unitsOf: readonly (readonly number[])[],
  most: number,
  random: () => number,
): AddSlopes {
  const { numbers, addRows, goBackFromSum, keepLargest } = kernels;
  const { singles, pairs, narrow, classes, entries } = shape;
  const filters = singles + pairs;
  const layer = tokenLayer(kernels, shape, unitsOf, most);
  const values = numbers(filters);
  const valueSlopes = numbers(filters);
  const where = numbers(filters);
  const sums = numbers(narrow);
  const sumSlopes = numbers(narrow);
  const odds = numbers(classes);

  /** Finds the largest value of each filter, and the position of the token, or of the second of the pair, that gives it. */
  function pool(places: readonly number[]): void {
    values.fill(-Infinity);
    where.fill(NONE);
    places.forEach((place, position) => {
      if (place === NONE) return;
      const nothing = layer.givenBy(NONE, 0);
      keepLargest(placeIn(values), placeIn(where), layer.givenBy(place, 0), nothing, singles, position);
    });
    // Nothing stands before the first and behind the last.
    for (let position = 0; position <= places.length; position += 1) {
      const first = layer.givenBy(places[position - 1] ?? NONE, singles);
      const second = layer.givenBy(places[position] ?? NONE, filters);
      keepLargest(placeIn(values, singles), placeIn(where, singles), first, second, pairs, position);
    }
  }

  /** Leaves in `odds` by how much each class is too likely. */
  function weigh(parameters: Parameters, answer: number): void {
    for (let filter = 0; filter < filters; filter += 1) {
      values[filter] = max(0, (values[filter] ?? 0) + (parameters.thresholds[filter] ?? 0));
    }
    sums.set(parameters.projectionBiases);
    addRows(placeIn(sums), placeIn(parameters.projection), placeIn(values), filters, narrow);
    odds.set(parameters.biases);
    addRows(placeIn(odds), placeIn(parameters.outer), placeIn(sums), narrow, classes);
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

  /** Adds the slopes of both layers and of the thresholds, and leaves with the tokens those of what they give. */
  function goBack(parameters: Parameters, slopes: Parameters, places: readonly number[]): void {
    for (let one = 0; one < classes; one += 1) slopes.biases[one] = (slopes.biases[one] ?? 0) + (odds[one] ?? 0);
    goBackFromSum(
      placeIn(slopes.outer),
      placeIn(sumSlopes),
      placeIn(parameters.outer),
      placeIn(sums),
      placeIn(odds),
      narrow,
      classes,
    );
    for (let at = 0; at < narrow; at += 1)
      slopes.projectionBiases[at] = (slopes.projectionBiases[at] ?? 0) + (sumSlopes[at] ?? 0);
    goBackFromSum(
      placeIn(slopes.projection),
      placeIn(valueSlopes),
      placeIn(parameters.projection),
      placeIn(values),
      placeIn(sumSlopes),
      filters,
      narrow,
    );
    for (let filter = 0; filter < filters; filter += 1) {
      if (values[filter] === 0) continue;
      const slope = valueSlopes[filter] ?? 0;
      slopes.thresholds[filter] = (slopes.thresholds[filter] ?? 0) + slope;
      const position = where[filter] ?? NONE;
      if (position === NONE) continue;
      layer.want(places[position] ?? NONE, filter < singles ? filter : filter + pairs, slope);
      if (filter >= singles) layer.want(places[position - 1] ?? NONE, filter, slope);
    }
  }

  return (parameters, examples, slopes, changed) => {
    const tokens = new Set(examples.flatMap((example) => example.tokens));
    layer.prepare(parameters, tokens, changed);
    for (const { tokens: written, answer } of examples) {
      const places = written.map((token) => (random() < HIDDEN ? NONE : layer.placeOf(token)));
      pool(places);
      weigh(parameters, answer);
      goBack(parameters, slopes, places);
    }
    layer.goBack(parameters, tokens, slopes);
  };
}
