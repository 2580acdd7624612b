import type { Window, WindowState } from '../../rules/decision';
import { timelineOf } from './timeline';

/** Returns the window of a permit that ends on 2026-06-15. */
function windowOf(state: WindowState, day: number): Window {
  return { state, day, opensOn: '2026-05-16', closesOn: '2026-07-15', overdueUntil: '2026-08-14' };
}

function marksOn(state: WindowState, day: number, today: string) {
  return timelineOf(windowOf(state, day), '2026-06-15', today).marks.map(({ what, at }) => [
    what,
    Math.round(at * 126),
  ]);
}

// The line is 126 days long: 18 before the window opens, 90 to the last day, 18 after it.
test('the stretches fill the whole line from left to right', () => {
  const { stretches } = timelineOf(windowOf('open', -5), '2026-06-15', '2026-06-10');
  expect(stretches.map(({ state, from, to }) => [state, Math.round(from * 126), Math.round(to * 126)])).toEqual([
    ['too-early', 0, 18],
    ['open', 18, 78],
    ['overdue', 78, 108],
    ['lapsed', 108, 126],
  ]);
});

test.each<[string, WindowState, number, string, readonly string[], number]>([
  ['before the window', 'too-early', -40, '2026-05-06', ['today', 'opens', 'expires', 'closes', 'ends'], 8],
  ['in the window', 'open', -5, '2026-06-10', ['opens', 'today', 'expires', 'closes', 'ends'], 43],
  ['on the last valid day', 'open', 0, '2026-06-15', ['opens', 'today', 'expires', 'closes', 'ends'], 48],
  ['overdue', 'overdue', 45, '2026-07-30', ['opens', 'expires', 'closes', 'today', 'ends'], 93],
  ['lapsed', 'lapsed', 75, '2026-08-29', ['opens', 'expires', 'closes', 'ends', 'today'], 123],
  ['long before the line begins', 'too-early', -200, '2025-11-27', ['today', 'opens', 'expires', 'closes', 'ends'], 0],
  ['long after it ends', 'lapsed', 900, '2028-12-01', ['opens', 'expires', 'closes', 'ends', 'today'], 126],
])('the days are in chronological order %s', (_, state, day, today, order, at) => {
  const marks = marksOn(state, day, today);
  expect(marks.map(([what]) => what)).toEqual(order);
  expect(marks.find(([what]) => what === 'today')).toEqual(['today', at]);
});

test('the label of today follows the state of the window', () => {
  expect(timelineOf(windowOf('overdue', 45), '2026-06-15', '2026-07-30').state).toBe('overdue');
});
