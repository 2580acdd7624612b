import { daysBetween } from '../../rules/calendar';
import type { Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { windowAnswers, windowOn } from '../../rules/window';
import { byPolicyInForce } from './by-policy-in-force';

/** The renewal window of a permit that ends so (R18-R22), by the law in force today. */
export function windowToday(validTo: CalendarDate, today: CalendarDate): Window | 'no-policy' {
  return byPolicyInForce(today, (policy) => windowBy(policy, validTo, today));
}

/** The same by a law that is at hand. */
export function windowBy(policy: Policy, validTo: CalendarDate, today: CalendarDate): Window {
  return windowOn(windowAnswers(policy), validTo, daysBetween(validTo, today));
}
