import { join } from 'node:path';
import { ALL_PARTS } from '../../src/search/all-parts';
import { finder } from '../../src/search/find';
import { tokensOf } from '../../src/search/tokens';
import { casesIn } from './cases';
import { otherMatters } from './other-matters';
import { ALL_KINDS, tallied } from './verdicts';
import { askedWays } from './ways';

/** Ways of asking by authors who came later, one label each: never learnt, and nothing is tuned to them (docs/adr/0035-places-as-lists-name-them.md). */
const cases = casesIn(join(__dirname, '../../test/bench/asked-later.tsv'));
const find = finder(ALL_PARTS);

test('none of them is learnt', () => {
  const known = new Set([...askedWays(), ...otherMatters().learnt].map(({ text }) => tokensOf(text).join(' ')));
  expect(cases.length).toBeGreaterThan(20_000);
  expect(cases.filter(({ query }) => known.has(tokensOf(query).join(' ')))).toEqual([]);
});

test('84 % are right first, and as many of the others rightly empty', () => {
  const all = tallied(cases, (query) => find(query).results.map(({ id }) => id)).get(ALL_KINDS);
  if (!all) throw new Error('Nothing was asked');
  expect(all.first / all.answerable).toBeGreaterThan(0.84);
  expect(all.three / all.answerable).toBeGreaterThan(0.91);
  expect(all.empty / all.foreign).toBeGreaterThan(0.84);
});
