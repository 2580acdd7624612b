import { item } from '../../src/search/item';
import type { Kernels } from './kernels';
import { newParameters, PARTS, type Parameters, type Shape } from './network';
import { repeatable } from './random';
import { drawToRounded, writeRounded } from './rounding';
import { secondThread } from './second-thread';
import { slopesOf, type Example } from './slopes';

export interface Course {
  readonly rounds: number;
  /** How far the first steps go, and the last ones. */
  readonly paces: readonly [first: number, last: number];
  /** True if it learns to bear being rounded: rounded parameters are weighed, and what was learnt changes those behind them. */
  readonly rounded: boolean;
}

/** So many examples share a step: half of them in each of two threads. */
const BATCH = 128;
/** So many steps grow longer first. */
const WARMING = 200;
/** In so many steps the rounded parameters hardly change. */
const ROUNDED_EVERY = 4;
/** So large a share of the way to what they are rounded to weights are drawn in the end, each time that they are rounded; at first none. */
const DRAWN = 0.002;
/** How much of the former slopes, and of their squares, each step keeps. */
const KEPT = { slopes: 0.9, squares: 0.99 };

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { floor, max, min } = Math;

/**
 * Trains the network by Adam (Kingma and Ba, 2015), in two threads; the parameters change. It gives the same in each run on the same
 * engine, however many cores there are.
 * @param unitsOf For each token the numbers of its units.
 * @param beginning Where chance begins.
 */
export async function train(
  kernels: Kernels,
  examples: readonly Example[],
  unitsOf: readonly (readonly number[])[],
  shape: Shape,
  parameters: Parameters,
  { rounds, paces: [first, last], rounded }: Course,
  beginning: number,
): Promise<void> {
  const random = repeatable(beginning);
  const most = (BATCH / 2) * examples.reduce((longest, { tokens }) => max(longest, tokens.length), 0);
  const addSlopes = slopesOf(kernels, shape, unitsOf, most, random);
  const [slopes, others, means, squares] = [
    newParameters(kernels, shape),
    newParameters(kernels, shape),
    newParameters(kernels, shape),
    newParameters(kernels, shape),
  ];
  const weighed = rounded ? newParameters(kernels, shape) : parameters;
  const { memory } = kernels;
  const work = { memory, shape, unitsOf, examples, most, parameters: weighed, slopes: others, beginning: ~beginning };
  const second = secondThread(work);
  const order = Array.from(examples.keys());
  const steps = rounds * floor(examples.length / BATCH);
  let step = 0;

  /** Adds the slopes of the examples with these numbers. */
  async function addAll(numbers: readonly number[], changed: boolean): Promise<void> {
    const added = second.addSlopes({ numbers: numbers.slice(BATCH / 2), changed });
    addSlopes(
      weighed,
      numbers.slice(0, BATCH / 2).map((number) => item(examples, number)),
      slopes,
      changed,
    );
    await added;
  }

  function move(pace: number): void {
    const [slopeShare, squareShare] = [1 / (1 - KEPT.slopes ** step), 1 / (1 - KEPT.squares ** step)];
    for (const part of PARTS) {
      const state = {
        values: parameters[part],
        slopes: slopes[part],
        others: others[part],
        means: means[part],
        squares: squares[part],
      };
      kernels.step(state, KEPT, pace * slopeShare, squareShare);
    }
  }

  try {
    for (let round = 0; round < rounds; round += 1) {
      for (let end = order.length - 1; end > 0; end -= 1) {
        const other = floor(random() * (end + 1));
        [order[end], order[other]] = [item(order, other), item(order, end)];
      }
      for (let at = 0; at + BATCH <= order.length; at += BATCH) {
        step += 1;
        const changed = !rounded || step % ROUNDED_EVERY === 1;
        if (rounded && changed) {
          writeRounded(weighed, parameters, shape);
          drawToRounded(parameters, weighed, DRAWN * (step / steps) ** 2);
        }
        await addAll(order.slice(at, at + BATCH), changed);
        move((first + ((last - first) * step) / steps) * min(1, step / WARMING));
      }
    }
  } finally {
    await second.stop();
  }
}
