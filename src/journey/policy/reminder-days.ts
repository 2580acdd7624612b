import type { Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';

export interface ReminderDay {
  readonly what: 'opens' | 'expires' | 'closes' | 'ends';
  readonly date: CalendarDate;
}

/**
 * Returns the days ahead of which the holder of a permit with this last valid day should be reminded: the opening of the
 * window, the last valid day, and the last day of the window; once that has passed, the last day of late renewal
 * (R18-R22, R65).
 */
export function reminderDays(
  validTo: CalendarDate,
  { opensOn, closesOn, overdueUntil }: Window,
  today: CalendarDate,
): readonly ReminderDay[] {
  const days: readonly ReminderDay[] = [
    { what: 'opens', date: opensOn },
    { what: 'expires', date: validTo },
    closesOn > today ? { what: 'closes', date: closesOn } : { what: 'ends', date: overdueUntil },
  ];
  return days.filter(({ date }) => date > today);
}
