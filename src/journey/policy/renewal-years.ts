import type { Decision } from '../../rules/decision';
import { POLICIES } from '../../rules/policy-in-force';

/**
 * Returns the years that a renewal gives under this decision's policy; `unknown` if the policy is newer than the app.
 */
export function renewalYears(decision: Pick<Decision, 'policy'>): number | 'unknown' {
  return POLICIES.find(({ id }) => id === decision.policy)?.renewal.years ?? 'unknown';
}
