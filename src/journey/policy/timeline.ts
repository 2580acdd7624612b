import { daysBetween } from '../../rules/calendar';
import type { Window, WindowState } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';

export interface Stretch {
  readonly state: WindowState;
  /** Positions on the line, from 0 (left end) to 1. */
  readonly from: number;
  readonly to: number;
}

export interface Mark {
  readonly what: 'opens' | 'expires' | 'closes' | 'ends' | 'today';
  readonly date: CalendarDate;
  readonly at: number;
}

/** The renewal window as a line: its stretches from left to right, and its days in chronological order. */
export interface Timeline {
  readonly state: WindowState;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
}

/** Days shown before the window opens and after the last day. */
const MARGIN = 18;

/** Draws the window (R18-R22). A day beyond either end of the line is placed at that end. */
export function timelineOf(window: Window, validTo: CalendarDate, today: CalendarDate): Timeline {
  const length = daysBetween(window.opensOn, window.overdueUntil) + 2 * MARGIN;
  const at = (date: CalendarDate) => Math.min(Math.max((daysBetween(window.opensOn, date) + MARGIN) / length, 0), 1);
  const [opens, closes, last] = [at(window.opensOn), at(window.closesOn), at(window.overdueUntil)];
  const marks: Mark[] = [
    { what: 'opens', date: window.opensOn, at: opens },
    { what: 'expires', date: validTo, at: at(validTo) },
    { what: 'closes', date: window.closesOn, at: closes },
    { what: 'ends', date: window.overdueUntil, at: last },
  ];
  const before = marks.filter(({ date }) => date < today);
  return {
    state: window.state,
    stretches: [
      { state: 'too-early', from: 0, to: opens },
      { state: 'open', from: opens, to: closes },
      { state: 'overdue', from: closes, to: last },
      { state: 'lapsed', from: last, to: 1 },
    ],
    marks: [...before, { what: 'today', date: today, at: at(today) }, ...marks.slice(before.length)],
  };
}
