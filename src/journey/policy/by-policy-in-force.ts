import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { NoPolicyInForceError, POLICIES, policyInForce } from '../../rules/policy-in-force';

/**
 * What the law in force on a day says. `no-policy` where none is: on a device that means a wrong clock, most likely, and is
 * something to show rather than to fail at.
 */
export function byPolicyInForce<T>(
  today: CalendarDate,
  say: (policy: Policy) => T,
  policies: readonly Policy[] = POLICIES,
): T | 'no-policy' {
  let policy: Policy;
  try {
    policy = policyInForce(today, policies);
  } catch (error) {
    if (error instanceof NoPolicyInForceError) return 'no-policy';
    throw error;
  }
  return say(policy);
}
