import { addDays, shanghaiDay } from '../../rules/calendar';
import type { Permit } from '../../rules/facts';
import type { Instant, Renewal } from '../citizen-records';
import type { MockPerson } from './mock-person';
import { referenceNumber } from './reference-number';

const REQUEST_KEY = 'mock-renewal-under-review';
const ASKED_DAYS_AGO = 3;

/** Returns a renewal under manual review (D10), always requested three days before today. */
export function reviewOf(person: MockPerson, { validFrom, validTo }: Permit, now: Instant): Renewal {
  const startedAt = Date.parse(`${addDays(shanghaiDay(now), -ASKED_DAYS_AGO)}T10:24:00+08:00`);
  return {
    requestKey: REQUEST_KEY,
    reference: referenceNumber(person, startedAt, 0),
    startedAt,
    before: { validFrom, validTo },
    status: 'under-review',
    sources: person.records,
  };
}
