import { foldsOf, SPLITS } from './folds';
import { askedWays, namesAsWays, waysIn } from './ways';

const all = askedWays();
const names = namesAsWays(all.length);
/** Those on one line in twenty, of every file: with all of them these tests would take half a minute. */
const ways = all.filter(({ line }) => line % 20 === 0);

describe.each(SPLITS)('When ways are left out by %s', (split) => {
  const folds = foldsOf(ways, names, split, 1);

  test('a line is never learnt and asked at once', () => {
    for (const { learnt, asked } of folds) {
      const lines = new Set(learnt.map(({ line }) => line));
      expect(asked.filter(({ line }) => lines.has(line))).toEqual([]);
    }
  });

  test('each way is left out once, and learnt otherwise', () => {
    const learnt = folds.reduce((sum, fold) => sum + fold.learnt.length - names.length, 0);
    expect(learnt).toBe((folds.length - 1) * ways.length);
  });
});

test('half of an entry is learnt if half of its lines are left out', () => {
  const few = waysIn({ 'a.txt': '[permit]\none\ntwo\nthree\nfour\n[renewal]\nfive\nsix' });
  for (const { learnt } of foldsOf(few, [], 'half', 1)) {
    expect(learnt.filter(({ answeredBy }) => answeredBy[0] === 'permit')).toHaveLength(2);
    expect(learnt.filter(({ answeredBy }) => answeredBy[0] === 'renewal')).toHaveLength(1);
  }
});

test('a way that equals another one which is learnt is not asked', () => {
  const twins = waysIn({ 'a.txt': '[permit]\n我的证？', 'b.txt': '[permit]\n我的证 / 卡在哪里' });
  const asked = foldsOf(twins, [], 'file', 1).flatMap((fold) => fold.asked.map(({ text }) => text));
  expect(asked).toEqual(['卡在哪里']);
});
