import { allMeasured, BUDGETS, type Measured } from './measures';

/**
 * Returns the highest costs of a run's journeys, one line per target, and each screen's size. Empty if nothing was
 * measured.
 */
export function costTable(): string {
  const all = allMeasured();
  if (all.length === 0) return '';
  const kinds = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
  const targets = [...new Set(all.map(({ target }) => target))];
  const costs = [
    ['at most', 'budget', ...targets],
    ...kinds.map((kind) => [
      kind,
      String(BUDGETS[kind]),
      ...targets.map((target) => String(most(of(all, target).map(({ costs }) => costs[kind])))),
    ]),
    ['milliseconds a handler, median', 'none', ...targets.map((target) => quantile(of(all, target), 0.5))],
    ['milliseconds a handler, one in a hundred', 'none', ...targets.map((target) => quantile(of(all, target), 0.99))],
    ['APIs called, all declared', '', ...targets.map((target) => String(apis(of(all, target)).length))],
  ];
  const screens = [...new Set(all.flatMap(({ sizes }) => Object.keys(sizes)))].sort();
  const sizes = [
    ['nodes / depth / children', ...targets],
    ...screens.map((screen) => [screen, ...targets.map((target) => sizeOf(of(all, target), screen))]),
  ];
  return `${aligned(costs)}\n\n${aligned(sizes)}`;
}

function of(all: readonly Measured[], target: string): readonly Measured[] {
  return all.filter((each) => each.target === target);
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

function quantile(measured: readonly Measured[], share: number): string {
  const sorted = measured.flatMap(({ handlers }) => handlers).sort((a, b) => a - b);
  return String(Math.round(sorted[Math.floor(sorted.length * share)] ?? 0));
}

function apis(measured: readonly Measured[]): string[] {
  return [...new Set(measured.flatMap(({ called }) => called))].sort();
}

function sizeOf(measured: readonly Measured[], screen: string): string {
  const sizes = measured.flatMap(({ sizes }) => sizes[screen] ?? []);
  if (sizes.length === 0) return 'not visited';
  return [
    most(sizes.map(({ nodes }) => nodes)),
    most(sizes.map(({ depth }) => depth)),
    most(sizes.map(({ children }) => children)),
  ].join(' / ');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('   '))
    .join('\n');
}
