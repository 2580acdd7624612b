import { join } from 'node:path';
import { finder } from '../../src/search/find';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/english';
import { learnt } from '../../src/search/packed/learnt';
import { otherCharacters } from '../../src/search/packed/other-characters';
import { casesIn } from './cases';
import { ALL_KINDS, tallied } from './verdicts';

/** Written by two authors and labelled alike by two readers, all of whom saw the catalogue alone (docs/measurements.md). */
const AGREED = join(__dirname, '../../test/bench/agreed.tsv');

const find = finder({ index: chinese, learnt, english, otherCharacters });
const tallies = tallied(casesIn(AGREED), (query) => find(query).results.map(({ id }) => id));
const kinds = [...tallies].filter(([kind, { answerable }]) => kind !== ALL_KINDS && answerable > 0);

test('of the queries that two readers label alike, the goals are met', () => {
  const all = tallies.get(ALL_KINDS);
  if (!all) throw new Error('Nothing was asked');
  expect(all.answerable).toBeGreaterThan(1100);
  expect(all.first / all.answerable).toBeGreaterThanOrEqual(0.92);
  expect(all.three / all.answerable).toBeGreaterThanOrEqual(0.97);
  expect(all.nothing / all.answerable).toBeLessThanOrEqual(0.02);
  expect(all.wrong / all.answerable).toBeLessThanOrEqual(0.06);
  expect(all.empty / all.foreign).toBeGreaterThanOrEqual(0.93);
});

test.each(kinds)('of the kind %s 85 %% or more have a right entry first', (_, { first, answerable }) => {
  expect(first / answerable).toBeGreaterThan(0.85);
});
