import { item } from './item';
import type { Readings } from './readings';

const GAP = 0.3;
const BEFORE = 0.06;
const BEHIND = 0.005;
const UNFINISHED = 0.025;

/** The tokens of a phrase that were read, the last one first. */
interface Read {
  readonly at: number;
  readonly before: Read | undefined;
}

/**
 * What it costs to read the whole query, in order, out of a phrase; Infinity where it cannot be. What the phrase has
 * before and behind costs little, a gap between two tokens much.
 * @param read Takes the places of the tokens that were read; costs time, so only for what will be shown.
 */
export function alignment(tokens: readonly number[], { length, ofToken }: Readings, read?: Set<number>): number {
  /** By units read: the least cost, as if every token so far were a gap: most tokens then change nothing. */
  const costs: number[] = [];
  const ways: (Read | undefined)[] = [];
  let least = Infinity;
  let best: Read | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const readings = ofToken[item(tokens, at)];
    if (!readings) continue;
    // A later start comes first: so a token is not read twice in a row.
    for (const { start, end, cost: guessed } of readings) {
      const cost = guessed + (start === 0 ? BEFORE * at : (costs[start] ?? Infinity) + GAP * at);
      if (cost === Infinity) continue;
      if (end < length) {
        const level = cost - GAP * (at + 1);
        if (level >= (costs[end] ?? Infinity)) continue;
        costs[end] = level;
        if (read) ways[end] = { at, before: ways[start] };
      } else {
        const left = tokens.length - 1 - at;
        const sum = cost + (left > 0 ? UNFINISHED + BEHIND * left : 0);
        if (sum >= least) continue;
        least = sum;
        if (read) best = { at, before: ways[start] };
      }
    }
  }
  for (; best; best = best.before) read?.add(best.at);
  return least;
}
