import { ALL_PARTS } from '../../src/search/all-parts';
import { finder } from '../../src/search/find';
import { tokensOf } from '../../src/search/tokens';
import { otherMatters } from './other-matters';
import { askedWays } from './ways';

const find = finder(ALL_PARTS);
const matters = otherMatters();

test('no query about another matter is also a way of asking with an answer', () => {
  const key = (text: string) => tokensOf(text).join(' ');
  const answered = new Set(askedWays().flatMap(({ text, answeredBy }) => (answeredBy.length > 0 ? [key(text)] : [])));
  expect(matters.learnt.length).toBeGreaterThan(25_000);
  expect(matters.learnt.filter(({ text }) => answered.has(key(text)))).toEqual([]);
});

test.each([
  { language: 'Chinese', isOf: (word: string) => !/[a-z]/.test(word) },
  { language: 'English', isOf: (word: string) => /[a-z]/.test(word) },
])(
  'four in five common $language words that nobody learnt find nothing, and most of them suggest nothing',
  ({ isOf }) => {
    const found = matters.kept.filter(isOf).map((word) => find(word));
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ results }) => results.length === 0).length / found.length).toBeGreaterThan(0.8);
    const silent = found.filter(({ results, suggested }) => results.length + suggested.length === 0);
    expect(silent.length / found.length).toBeGreaterThan(0.5);
  },
);
