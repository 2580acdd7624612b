import { item } from '../../src/search/item';
import { repeatable } from './random';

/** A way of asking as the classifier learns it. */
export interface Example {
  /** Its features by number. */
  readonly features: readonly number[];
  /** The number of the class that answers it. */
  readonly answer: number;
}

/** Vectors of features. */
export interface Vectors {
  /** Is called before each round over the examples. */
  readonly beginRound?: () => void;
  /** Adds the vectors of some features, times `share`, to the sums. */
  readonly add: (features: readonly number[], share: number, sums: Float64Array) => void;
  /** Moves the vectors of some features against the slopes of the error. */
  readonly learn: (features: readonly number[], slopes: Float64Array, step: number) => void;
}

/** What each class weighs the sums with, in a row of `width` weights, and its bias. */
export interface Classes {
  readonly width: number;
  readonly outer: Float32Array;
  readonly biases: Float32Array;
}

export interface Course {
  readonly rounds: number;
  /** How far the first steps go. */
  readonly pace: number;
  /** The larger, the more slowly it begins: what was learnt before is not to be forgotten. */
  readonly caution: number;
}

/** The share of the features that are hidden in each step, so that no single one is relied on. */
const HIDDEN = 0.25;
/** Biases go by smaller steps. */
const BIASED = 0.3;

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { abs, exp, sqrt } = Math;

/** Gradients below this change nothing, and there are very many of them. */
const NEGLIGIBLE = 1e-4;

/** Returns classes that have learnt nothing. */
export function newClasses(count: number, width: number): Classes {
  const random = repeatable(5);
  const outer = Float32Array.from({ length: count * width }, () => (2 * (random() - 0.5)) / sqrt(width));
  return { width, outer, biases: new Float32Array(count) };
}

/**
 * Trains a softmax classifier over sums of feature vectors by gradient descent with AdaGrad's steps; vectors and classes change.
 * It gives the same in each run on the same engine.
 */
export function train(
  examples: readonly Example[],
  vectors: Vectors,
  { width, outer, biases }: Classes,
  { rounds, pace, caution }: Course,
): void {
  const random = repeatable(7);
  const classes = biases.length;
  const squares = {
    outer: new Float32Array(outer.length).fill(caution),
    biases: new Float32Array(classes).fill(caution),
  };
  const sums = new Float64Array(width);
  const slopes = new Float64Array(width);
  const odds = new Float64Array(classes);
  const order = examples.map((_, at) => at);

  function weigh(): void {
    let most = -Infinity;
    for (let one = 0; one < classes; one += 1) {
      let sum = biases[one] ?? 0;
      for (let at = 0; at < width; at += 1) sum += (outer[one * width + at] ?? 0) * (sums[at] ?? 0);
      odds[one] = sum;
      if (sum > most) most = sum;
    }
    let whole = 0;
    for (let one = 0; one < classes; one += 1) whole += odds[one] = exp((odds[one] ?? 0) - most);
    for (let one = 0; one < classes; one += 1) odds[one] = (odds[one] ?? 0) / whole;
  }
  /** Moves the classes by what `odds` are too high, and leaves in `slopes` what the sums were. */
  function correct(step: number): void {
    slopes.fill(0);
    for (let one = 0; one < classes; one += 1) {
      const wrong = odds[one] ?? 0;
      if (abs(wrong) < NEGLIGIBLE) continue;
      squares.biases[one] = (squares.biases[one] ?? 0) + wrong * wrong;
      biases[one] = (biases[one] ?? 0) - (BIASED * step * wrong) / sqrt(squares.biases[one] ?? 0);
      for (let at = 0; at < width; at += 1) {
        const place = one * width + at;
        slopes[at] = (slopes[at] ?? 0) + wrong * (outer[place] ?? 0);
        const slope = wrong * (sums[at] ?? 0);
        squares.outer[place] = (squares.outer[place] ?? 0) + slope * slope;
        outer[place] = (outer[place] ?? 0) - (step * slope) / sqrt(squares.outer[place] ?? 0);
      }
    }
  }
  function learn({ features, answer }: Example, step: number): void {
    const shown = features.filter(() => random() >= HIDDEN);
    if (shown.length === 0) return;
    const share = 1 / sqrt(shown.length);
    sums.fill(0);
    vectors.add(shown, share, sums);
    weigh();
    odds[answer] = (odds[answer] ?? 0) - 1;
    correct(step);
    for (let at = 0; at < width; at += 1) slopes[at] = (slopes[at] ?? 0) * share;
    vectors.learn(shown, slopes, step);
  }

  for (let round = 0; round < rounds; round += 1) {
    vectors.beginRound?.();
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const at of order) learn(item(examples, at), pace * (1 - (0.9 * round) / rounds));
  }
}
