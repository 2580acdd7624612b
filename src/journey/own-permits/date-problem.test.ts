import { dateProblem, startProblem } from './date-problem';

test.each([
  ['', 'missing'],
  ['no date', 'impossible'],
  ['2026-02-31', 'impossible'],
  // Where the date field lets any year be chosen, such as on iOS.
  ['1900-01-01', 'too-early'],
  ['1989-12-31', 'too-early'],
  ['1990-01-01', 'none'],
  ['2199-12-31', 'none'],
  ['2200-01-01', 'impossible'],
])('the date %j of a permit has the problem %s', (date, problem) => {
  expect(dateProblem(date)).toBe(problem);
});

test('a period may begin on its last day, not after it', () => {
  expect(startProblem('2026-12-05', '2026-12-05')).toBe('none');
  expect(startProblem('2026-12-06', '2026-12-05')).toBe('end-before-start');
});
