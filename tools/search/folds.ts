import { tokensOf } from '../../src/search/tokens';
import { repeatable } from './random';
import type { Way } from './ways';

/** Ways to learn from, and others, asked afterwards, that none of them equals. */
export interface Fold {
  readonly learnt: readonly Way[];
  readonly asked: readonly Way[];
}

/** How ways are left out: a fifth of the lines in turn, half of each entry's lines, or one file in turn. */
export const SPLITS = ['line', 'half', 'file'] as const;
export type Split = (typeof SPLITS)[number];

const FIFTHS = 5;

/**
 * Leaves out some of the ways in turn, so that each is asked once of a classifier that did not learn it. The ways of one line
 * are never apart. A way that equals one that was learnt, or a name, is not asked: it would say nothing of other words.
 * @param names The names of the catalogue, which are always learnt.
 */
export function foldsOf(ways: readonly Way[], names: readonly Way[], split: Split, seed: number): readonly Fold[] {
  const parts = partsOf(ways, split, seed);
  const plain = new Map([...ways, ...names].map(({ text }) => [text, tokensOf(text).join(' ')]));
  return [...new Set(parts.values())].sort().map((part) => {
    const learnt = [...ways.filter(({ line }) => parts.get(line) !== part), ...names];
    const known = new Set(learnt.map(({ text }) => plain.get(text)));
    return { learnt, asked: ways.filter(({ line, text }) => parts.get(line) === part && !known.has(plain.get(text))) };
  });
}

/** Returns the part in which each line is left out. */
function partsOf(ways: readonly Way[], split: Split, seed: number): ReadonlyMap<number, string> {
  const lines = new Map(ways.map((way) => [way.line, way]));
  if (split === 'file') return new Map([...lines].map(([line, { file }]) => [line, file]));
  const random = repeatable(seed);
  const shuffled = [...lines.values()].map((way) => ({ way, chance: random() })).sort((a, b) => a.chance - b.chance);
  const before = new Map<string, number>();
  return new Map(
    shuffled.map(({ way: { line, answeredBy } }) => {
      // Dealt out like cards, each entry's lines by themselves.
      const entry = answeredBy[0] ?? '';
      const at = before.get(entry) ?? Math.floor(random() * FIFTHS);
      before.set(entry, at + 1);
      return [line, String(at % (split === 'half' ? 2 : FIFTHS))];
    }),
  );
}
