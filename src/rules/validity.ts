import { addDays, addYears } from './calendar';
import type { Validity, Window } from './decision';
import type { CalendarDate, Permit } from './facts';
import type { Policy } from './policy';
import { InvalidPolicyError } from './invalid-policy-error';

/** Returns the validity that a renewal made today gives (R19, R35, D9). */
export function renewedValidity(
  { years, counting }: Policy['renewal'],
  permit: Permit,
  today: CalendarDate,
  { state }: Window,
): Validity {
  const counts = counting[state];
  if (counts === undefined) throw new InvalidPolicyError(`The policy does not say how a renewal counts when ${state}`);
  return counts === 'continuous'
    ? { validFrom: addDays(permit.validTo, 1), validTo: addYears(permit.validTo, years), continuous: true }
    : { validFrom: today, validTo: lastDayOfYearsFrom(today, years), continuous: false };
}

/** Returns the day before the same date; if that date does not exist (29 Feb), the last day of its month. */
function lastDayOfYearsFrom(date: CalendarDate, years: number): CalendarDate {
  const sameDate = addYears(date, years);
  return sameDate.slice(5) === date.slice(5) ? addDays(sameDate, -1) : sameDate;
}
