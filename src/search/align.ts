import { item } from './item';
import type { Readings } from './readings';

const GAP = 0.3;
const BEFORE = 0.06;
const BEHIND = 0.005;
const UNFINISHED = 0.025;

/** A linked list of the phrase's tokens that matched, the last one first. */
interface Read {
  readonly at: number;
  readonly before: Read | undefined;
}

/**
 * Returns the cost of finding the whole query, in order, in a phrase; Infinity if the phrase does not contain it. Tokens
 * before and after the match cost little, a gap between two tokens costs much.
 * @param read Receives the indexes of the matching tokens; this takes time, so pass it only for phrases to be shown.
 * @param most Costs above this do not matter: the search for them is given up.
 */
export function alignment(
  tokens: readonly number[],
  { length, ofToken }: Readings,
  read?: Set<number>,
  most = Infinity,
): number {
  /** The least cost by units read, less the cost of a gap at every token so far, so that most tokens change nothing. */
  const costs: number[] = [];
  const ways: (Read | undefined)[] = [];
  let least = Infinity;
  /** The least of `costs`. */
  let level = Infinity;
  let best: Read | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const readings = ofToken[item(tokens, at)];
    if (!readings) continue;
    if (BEFORE * at > most && level + GAP * at > most) break;
    // Later starts come first, so that one token does not match twice in a row.
    for (const { start, end, cost: guessed } of readings) {
      const cost = guessed + (start === 0 ? BEFORE * at : (costs[start] ?? Infinity) + GAP * at);
      if (cost > most || cost === Infinity) continue;
      if (end < length) {
        const here = cost - GAP * (at + 1);
        if (here >= (costs[end] ?? Infinity)) continue;
        costs[end] = here;
        if (here < level) level = here;
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
