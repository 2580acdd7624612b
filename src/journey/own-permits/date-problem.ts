import { isCalendarDate } from '../../rules/calendar';
import type { CalendarDate } from '../../rules/facts';

export type DateProblem = 'missing' | 'impossible' | 'end-before-start' | 'none';

/** What is wrong with a date that a person entered: `YYYY-MM-DD`, empty, or anything else. */
export function dateProblem(date: string): DateProblem {
  if (date === '') return 'missing';
  return isCalendarDate(date) ? 'none' : 'impossible';
}

/** The same for the first day of a period; `end`, its last day, may not lie before it. */
export function startProblem(start: string, end: CalendarDate): DateProblem {
  const problem = dateProblem(start);
  return problem === 'none' && start > end ? 'end-before-start' : problem;
}
