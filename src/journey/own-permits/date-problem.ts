import { isCalendarDate } from '../../rules/calendar';
import type { CalendarDate } from '../../rules/facts';

export type DateProblem = 'missing' | 'impossible' | 'end-before-start' | 'none';

/** Returns what is wrong with the text entered as a date: `YYYY-MM-DD`, empty, or anything else. */
export function dateProblem(date: string): DateProblem {
  if (date === '') return 'missing';
  return isCalendarDate(date) ? 'none' : 'impossible';
}

/** Does the same for the first day of a period, which must not be after `end`, its last day. */
export function startProblem(start: string, end: CalendarDate): DateProblem {
  const problem = dateProblem(start);
  return problem === 'none' && start > end ? 'end-before-start' : problem;
}
