import { shanghaiDay } from '../../rules/calendar';
import { decide } from '../../rules/decide';
import type { Decision } from '../../rules/decision';
import type { Permit, Records } from '../../rules/facts';
import { policyInForce } from '../../rules/policy-in-force';
import type { Instant } from '../citizen-records';
import type { MockPerson } from './mock-person';

/**
 * What the rules say about a permit on the Shanghai day of an instant; without records: whether it may be verified
 * online at all.
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
