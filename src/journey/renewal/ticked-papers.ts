import type { Paper } from '../../rules/decision';

/** The papers that are ready, with one more or one less; the newest stands last. */
export function withTick(ticked: readonly Paper[], paper: Paper, ready: boolean): Paper[] {
  const others = ticked.filter((other) => other !== paper);
  return ready ? [...others, paper] : others;
}
