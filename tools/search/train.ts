import { item } from '../../src/search/item';
import { repeatable } from './random';

/** A way of asking as the classifier learns it. */
export interface Example {
  /** Its features by number. */
  readonly features: readonly number[];
  /** The shares of the classes that answer it, by number; together 1. */
  readonly answers: readonly (readonly [answer: number, share: number])[];
}

/** Weights of features (`inner`) and classes (`outer`), a row of `width` for each, and the classes' biases. */
export interface Weights {
  readonly width: number;
  readonly inner: Float32Array;
  readonly outer: Float32Array;
  readonly biases: Float32Array;
}

/** The numbers between features and classes. */
const WIDTH = 32;
const ROUNDS = 10;
/** How far the first steps go. */
const PACE = 0.15;
/** The share of the features that are hidden in each step, so that no single one is relied on. */
const HIDDEN = 0.25;

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { abs, exp, sqrt } = Math;

/** Gradients below this change nothing, and there are very many of them. */
const NEGLIGIBLE = 1e-4;

/**
 * Trains a softmax classifier over sums of feature vectors by gradient descent with AdaGrad's steps. Takes some ten seconds
 * and gives the same weights in each run on the same engine.
 */
export function train(examples: readonly Example[], features: number, classes: number): Weights {
  const random = repeatable(7);
  const start = (rows: number, spread: number) =>
    Float32Array.from({ length: rows * WIDTH }, () => ((random() - 0.5) * spread) / sqrt(WIDTH));
  const inner = start(features, 0.6);
  const outer = start(classes, 2);
  const biases = new Float32Array(classes);
  const squares = {
    inner: new Float32Array(features).fill(1e-6),
    outer: new Float32Array(classes * WIDTH).fill(1e-6),
    biases: new Float32Array(classes).fill(1e-6),
  };
  const sums = new Float64Array(WIDTH);
  const back = new Float64Array(WIDTH);
  const odds = new Float64Array(classes);
  const order = examples.map((_, at) => at);

  function learn({ features: all, answers }: Example, step: number): void {
    const shown = all.filter(() => random() >= HIDDEN);
    if (shown.length === 0) return;
    const share = 1 / sqrt(shown.length);
    sums.fill(0);
    for (const feature of shown)
      for (let at = 0; at < WIDTH; at += 1) sums[at] = (sums[at] ?? 0) + (inner[feature * WIDTH + at] ?? 0) * share;
    let most = -Infinity;
    for (let one = 0; one < classes; one += 1) {
      let sum = biases[one] ?? 0;
      for (let at = 0; at < WIDTH; at += 1) sum += (outer[one * WIDTH + at] ?? 0) * (sums[at] ?? 0);
      odds[one] = sum;
      if (sum > most) most = sum;
    }
    let whole = 0;
    for (let one = 0; one < classes; one += 1) whole += odds[one] = exp((odds[one] ?? 0) - most);
    for (let one = 0; one < classes; one += 1) odds[one] = (odds[one] ?? 0) / whole;
    for (const [answer, part] of answers) odds[answer] = (odds[answer] ?? 0) - part;
    back.fill(0);
    for (let one = 0; one < classes; one += 1) {
      const wrong = odds[one] ?? 0;
      if (abs(wrong) < NEGLIGIBLE) continue;
      squares.biases[one] = (squares.biases[one] ?? 0) + wrong * wrong;
      biases[one] = (biases[one] ?? 0) - (0.3 * step * wrong) / sqrt(squares.biases[one] ?? 0);
      for (let at = 0; at < WIDTH; at += 1) {
        const place = one * WIDTH + at;
        back[at] = (back[at] ?? 0) + wrong * (outer[place] ?? 0);
        const slope = wrong * (sums[at] ?? 0);
        squares.outer[place] = (squares.outer[place] ?? 0) + slope * slope;
        outer[place] = (outer[place] ?? 0) - (step * slope) / sqrt(squares.outer[place] ?? 0);
      }
    }
    let square = 0;
    for (let at = 0; at < WIDTH; at += 1) {
      back[at] = (back[at] ?? 0) * share;
      square += (back[at] ?? 0) ** 2 / WIDTH;
    }
    for (const feature of shown) {
      squares.inner[feature] = (squares.inner[feature] ?? 0) + square;
      const rate = step / sqrt(squares.inner[feature] ?? 0);
      for (let at = 0; at < WIDTH; at += 1)
        inner[feature * WIDTH + at] = (inner[feature * WIDTH + at] ?? 0) - rate * (back[at] ?? 0);
    }
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const at of order) learn(item(examples, at), PACE * (1 - (0.9 * round) / ROUNDS));
  }
  return { width: WIDTH, inner, outer, biases };
}
