import { shanghaiDay } from '../../rules/calendar';
import { NoPolicyInForceError, policyInForce } from '../../rules/policy-in-force';
import type { JourneyState } from '../journey-state';

/** Returns the calendar day in Shanghai at `now` (milliseconds since 1970-01-01T00:00Z), with the policy in force on it. */
export function dayInForce(now: number): Pick<JourneyState, 'today' | 'policy'> {
  const today = shanghaiDay(now);
  try {
    return { today, policy: policyInForce(today) };
  } catch (error) {
    if (error instanceof NoPolicyInForceError) return { today, policy: 'no-policy' };
    throw error;
  }
}
