import type { Outcome, Reason } from '../decision';
import type { Facts, Permit, Records } from '../facts';
import type { Policy, StageName } from '../policy';

/** A mock person's case, the expected decision, and the stages judged on the way to it. */
export interface Scenario {
  readonly person: string;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly path: readonly StageName[];
}

/** The mock people's one-year card; the tables of thresholds count from its last day. */
export const oneYearCard: Permit = {
  kind: 'residence-permit',
  status: 'valid',
  validFrom: '2025-06-16',
  validTo: '2026-06-15',
  renewals: 1,
};

export const allUnchanged: Records = {
  residence: 'unchanged',
  employment: 'unchanged',
  socialInsurance: 'unchanged',
  other: 'unchanged',
};

/** Copies the policy, so that `decide` does not find it in its cache and no test depends on another. */
export function afresh(policy: Policy): Policy {
  return { ...policy };
}

/** Returns a case that can be renewed on 2026-06-10, five days before expiry, with the given facts replaced. */
export function caseOf(given: Partial<Facts> = {}): Facts {
  return { today: '2026-06-10', identityMatches: true, permit: oneYearCard, records: allUnchanged, ...given };
}
