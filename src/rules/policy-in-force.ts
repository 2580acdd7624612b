import type { CalendarDate } from './facts';
import { policy20180101 } from './policies/2018-01-01';
import type { Policy } from './policy';

/** All policies; a new law is a new file in `policies/` and one name here. */
export const POLICIES: readonly Policy[] = [policy20180101];

export class NoPolicyInForceError extends Error {
  override name = 'NoPolicyInForceError';
  constructor(readonly today: CalendarDate) {
    super(`No policy is in force on ${today}`);
  }
}

export class ConflictingPoliciesError extends Error {
  override name = 'ConflictingPoliciesError';
  constructor(
    readonly today: CalendarDate,
    readonly ids: readonly string[],
  ) {
    super(`More than one policy takes effect on the same day: ${ids.join(', ')} (asked for ${today})`);
  }
}

/**
 * Returns the policy in force on a day of Shanghai: the last one to have taken effect, unless it has ended. Never falls back
 * to "the latest", which would judge by a law that does not apply: throws `NoPolicyInForceError` if there is none, and
 * `ConflictingPoliciesError` if two claim the day.
 */
export function policyInForce(today: CalendarDate, policies: readonly Policy[] = POLICIES): Policy {
  const effective = policies.filter(({ inForce }) => inForce.from <= today);
  const latest = effective.reduce((latest, { inForce }) => (inForce.from > latest ? inForce.from : latest), '');
  const [policy, ...others] = effective.filter(({ inForce }) => inForce.from === latest);
  if (policy === undefined || (policy.inForce.to !== undefined && policy.inForce.to < today)) {
    throw new NoPolicyInForceError(today);
  }
  if (others.length > 0)
    throw new ConflictingPoliciesError(
      today,
      [policy, ...others].map(({ id }) => id),
    );
  return policy;
}
