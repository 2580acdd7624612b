import type { Outcome, Reason } from '../decision';
import type { Facts, Permit, Records } from '../facts';
import type { Policy, StageName } from '../policy';

/** A mock person's case, what follows, and the stages judged on the way there. */
export interface Scenario {
  readonly person: string;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly path: readonly StageName[];
}

/** A one-year card of the mock people; the boundary table of the policy decisions is written for its last day. */
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

/** The law as if it were read for the first time, so that no test lives on what another one left behind. */
export function afresh(policy: Policy): Policy {
  return { ...policy };
}

/** A case without a fault on 2026-06-10, five days before expiry, but for what is given. */
export function caseOf(given: Partial<Facts> = {}): Facts {
  return { today: '2026-06-10', identityMatches: true, permit: oneYearCard, records: allUnchanged, ...given };
}
