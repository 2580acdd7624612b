import type { Decision } from '../../rules/decision';
import { POLICIES } from '../../rules/policy-in-force';

/** Years that a renewal gives under the policy of this decision; `unknown` if the policy is newer than the app. */
export function renewalYears(decision: Pick<Decision, 'policy'>): number | 'unknown' {
  return POLICIES.find(({ id }) => id === decision.policy)?.renewal.years ?? 'unknown';
}
