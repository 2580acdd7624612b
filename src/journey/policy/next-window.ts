import type { Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { reminderDays, type ReminderDay } from './reminder-days';
import { daysUntilOpening, lastValidDay } from '../renewal/eligibility';

/** For a person who is too early: the opening day, the days until then, and the days to be reminded of (R18, R64). */
interface NextWindow {
  readonly opensOn: CalendarDate;
  readonly validTo: CalendarDate;
  readonly days: number;
  readonly reminders: readonly ReminderDay[];
}

export function nextWindow(window: Window, today: CalendarDate): NextWindow {
  const validTo = lastValidDay(window, today);
  return {
    opensOn: window.opensOn,
    validTo,
    days: daysUntilOpening(window, today),
    reminders: reminderDays(validTo, window, today),
  };
}
