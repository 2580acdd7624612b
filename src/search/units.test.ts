import { HOTLINE, NUMBER, numberOf, runOf, unitsIn } from './units';

test.each([
  ['a character is a unit itself', '证', ['证']],
  ['a word has runs of three letters, with a mark at both ends', 'lease', ['<le', 'lea', 'eas', 'ase', 'se>']],
  ['a word of one letter is one run', 'a', ['<a>']],
  ['numbers are all alike', '2024', [NUMBER]],
  ['but not the number of the hotline', '12345', [HOTLINE]],
  ['of which a longer number is none', '123456', [NUMBER]],
])('%s: %s', (_, token, units) => {
  expect(unitsIn(token)).toEqual(units);
});

test('each run of letters has a number of its own, which gives it back', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz<>');
  const runs = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
  expect(runs.map(numberOf)).toEqual(runs.map((_, number) => number));
  expect(runs.map((_, number) => runOf(number))).toEqual(runs);
});
