import { addDays, addYears, shanghaiDay } from '../../rules/calendar';
import type { Permit } from '../../rules/facts';
import type { Instant } from '../citizen-records';
import type { MockPerson } from './mock-person';

/** Returns the permit as the story has it, relative to the day; `null` if the person holds none. */
export function permitInStory({ permit }: MockPerson, now: Instant): Permit | null {
  if (permit === null) return null;
  const { kind, status, expiresIn, renewals } = permit;
  const validTo = addDays(shanghaiDay(now), expiresIn);
  // A period of one year, as after every renewal (R35).
  return { kind, status, validFrom: addYears(addDays(validTo, 1), -1), validTo, renewals };
}
