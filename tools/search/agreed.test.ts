import { join } from 'node:path';
import { ALL_PARTS } from '../../src/search/all-parts';
import { finder } from '../../src/search/find';
import { casesIn } from './cases';
import { ALL_KINDS, tallied } from './verdicts';

/** Files of queries that two label alike (docs/measurements.md), and the least share of what is none of ours that finds nothing. */
const AGREED = [
  { file: 'agreed.tsv', answerable: 1100, empty: 0.93 },
  { file: 'after-public-questions.tsv', answerable: 400, empty: 0.85 },
];

const find = finder(ALL_PARTS);

describe.each(AGREED)('of $file', ({ file, answerable, empty }) => {
  const cases = casesIn(join(__dirname, '../../test/bench', file));
  const tallies = tallied(cases, (query) => find(query).results.map(({ id }) => id));
  const kinds = [...tallies].filter(([kind, tally]) => kind !== ALL_KINDS && tally.answerable > 0);

  test('the goals are met', () => {
    const all = tallies.get(ALL_KINDS);
    if (!all) throw new Error('Nothing was asked');
    expect(all.answerable).toBeGreaterThan(answerable);
    expect(all.first / all.answerable).toBeGreaterThanOrEqual(0.92);
    expect(all.three / all.answerable).toBeGreaterThanOrEqual(0.97);
    expect(all.nothing / all.answerable).toBeLessThanOrEqual(0.02);
    expect(all.wrong / all.answerable).toBeLessThanOrEqual(0.06);
    expect(all.empty / all.foreign).toBeGreaterThanOrEqual(empty);
  });

  test.each(kinds)('of the kind %s 85 %% or more have a right entry first', (_, tally) => {
    expect(tally.first / tally.answerable).toBeGreaterThan(0.85);
  });
});
