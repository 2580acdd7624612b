import type { Paper } from '../../rules/decision';

/** Returns the ready papers with one added or removed; the newest comes last. */
export function withTick(ticked: readonly Paper[], paper: Paper, ready: boolean): Paper[] {
  const others = ticked.filter((other) => other !== paper);
  return ready ? [...others, paper] : others;
}
