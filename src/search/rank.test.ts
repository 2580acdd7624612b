import { ranked } from './rank';

const ABOUT = [0, 1];

test('a foreign query suggests what it may mean, and nothing that is hardly likely', () => {
  const foreign = (likelihood: number) => ranked({ byEntry: [likelihood, 0], none: 0.5, known: 6 }, new Map(), ABOUT);
  expect(foreign(0.11)).toEqual({ entries: [0], sure: false });
  expect(foreign(0.09)).toEqual({ entries: [], sure: false });
});

test('without a phrase that matches, an entry that is hardly likely is only suggested', () => {
  const likely = (likelihood: number) =>
    ranked({ byEntry: [likelihood, 0], none: 0.4, known: 6 }, new Map(), ABOUT).sure;
  expect([likely(0.21), likely(0.19)]).toEqual([true, false]);
});

test('a query that is foreign for certain suggests nothing', () => {
  expect(ranked({ byEntry: [0.1, 0], none: 0.9, known: 6 }, new Map(), ABOUT)).toEqual({ entries: [], sure: false });
});

test('a reading full of guesses counts less than what the classifier knows, unless it knows little', () => {
  const guessed = new Map([[1, { phrase: 0, cost: 0.8 }]]);
  const first = (known: number) => ranked({ byEntry: [0.9, 0], none: 0, known }, guessed, ABOUT).entries[0];
  expect(first(2)).toBe(0);
  expect(first(1)).toBe(1);
});
