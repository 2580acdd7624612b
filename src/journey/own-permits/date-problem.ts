import { isCalendarDate } from '../../rules/calendar';
import type { CalendarDate } from '../../rules/facts';

export type DateProblem = 'missing' | 'impossible' | 'too-early' | 'end-before-start' | 'none';

/** No permit bears an earlier day. iOS ignores the limits of a date field, and a text can hold any date. */
const EARLIEST = '1990-01-01';

/** Returns what is wrong with the text entered as a date: `YYYY-MM-DD`, empty, or anything else. */
export function dateProblem(date: string): DateProblem {
  if (date === '') return 'missing';
  if (!isCalendarDate(date)) return 'impossible';
  return date < EARLIEST ? 'too-early' : 'none';
}

/** Does the same for the first day of a period, which must not be after `end`, its last day. */
export function startProblem(start: string, end: CalendarDate): DateProblem {
  const problem = dateProblem(start);
  return problem === 'none' && start > end ? 'end-before-start' : problem;
}
