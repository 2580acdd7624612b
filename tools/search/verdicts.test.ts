import { ALL_KINDS, tallied, type Case } from './verdicts';

const CASES: readonly Case[] = [
  { query: 'first', answers: ['overdue'], kind: 'word' },
  { query: 'third', answers: ['overdue'], kind: 'word' },
  { query: 'elsewhere', answers: ['overdue', 'lapsed'], kind: 'word' },
  { query: 'nothing', answers: ['overdue'], kind: 'word' },
  { query: 'foreign', answers: [], kind: 'out of scope' },
  { query: 'foreign, found', answers: [], kind: 'out of scope' },
];
const FOUND: Readonly<Record<string, readonly string[]>> = {
  first: ['overdue'],
  third: ['permit', 'renewal', 'overdue'],
  elsewhere: ['permit', 'renewal', 'papers', 'lapsed'],
  'foreign, found': ['permit'],
};

test('verdicts are counted by kind and in all', () => {
  const tallies = tallied(CASES, (query) => FOUND[query] ?? []);
  const counts = { answerable: 4, first: 1, three: 2, anywhere: 3, nothing: 1, wrong: 2, foreign: 2, empty: 1 };
  expect(tallies.get(ALL_KINDS)).toEqual(counts);
  expect(tallies.get('word')).toEqual({ ...counts, foreign: 0, empty: 0 });
});

test('a question is right if it is about an answer', () => {
  const about = tallied([{ query: 'how', answers: ['conditions'], kind: '' }], () => ['question-why-not-online']);
  expect(about.get(ALL_KINDS)).toMatchObject({ first: 1, three: 1 });
});
