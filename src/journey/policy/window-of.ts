import { daysBetween } from '../../rules/calendar';
import type { Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { windowAnswers, windowOn } from '../../rules/window';

/** Returns the renewal window (R18-R22) of a permit whose last valid day is `validTo`, as it stands `today`. */
export function windowOf(validTo: CalendarDate, policy: Policy, today: CalendarDate): Window {
  return windowOn(windowAnswers(policy), validTo, daysBetween(validTo, today));
}
