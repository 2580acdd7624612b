import { shanghaiDay } from '../../rules/calendar';
import { decide } from '../../rules/decide';
import type { Decision } from '../../rules/decision';
import type { Permit, Records } from '../../rules/facts';
import { policyInForce } from '../../rules/policy-in-force';
import type { Instant } from '../citizen-records';
import type { MockPerson } from './mock-person';

/**
 * Returns the decision on a permit on the Shanghai day of an instant. Without records it shows if the permit may be
 * verified online at all.
 */
export function decideOnPermit(person: MockPerson, permit: Permit | null, at: Instant, records?: Records): Decision {
  const today = shanghaiDay(at);
  const { identityMatches, circumstances } = person;
  return decide(policyInForce(today), {
    today,
    identityMatches,
    permit,
    circumstances,
    ...(records === undefined ? {} : { records }),
  });
}
