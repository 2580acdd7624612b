import type { PermitRecord, PermitRecords, Renewal } from '../../citizen/citizen-records';
import { addDays, daysBetween } from '../../rules/calendar';
import { decide } from '../../rules/decide';
import type { Decision, Window } from '../../rules/decision';
import type { CalendarDate, Facts } from '../../rules/facts';
import type { Policy } from '../../rules/policy';

/** The person's options today, before anything is verified; they determine the next step. */
export type Eligibility =
  | { readonly type: 'checking'; readonly renewal: Renewal; readonly decision: Decision }
  | { readonly type: 'in-review'; readonly decision: Decision }
  /** Renewed this cycle; verifying again would show the same result (D10). */
  | { readonly type: 'renewed'; readonly renewal: Renewal; readonly decision: Decision }
  | { readonly type: 'can-verify'; readonly decision: Decision }
  | { readonly type: 'cannot-verify'; readonly decision: Decision };

export function eligibility({ permit, renewals }: PermitRecords, policy: Policy, today: CalendarDate): Eligibility {
  const decision = decisionToday(permit, policy, today);
  const checking = renewals.find(({ status }) => status === 'checking');
  if (checking) return { type: 'checking', renewal: checking, decision };
  if (decision.outcome === 'in-review') return { type: 'in-review', decision };
  const renewed = renewals.find((renewal) => isRenewalOf(renewal, permit));
  if (renewed && decision.outcome === 'wait') return { type: 'renewed', renewal: renewed, decision };
  return { type: decision.outcome === 'verify-online' ? 'can-verify' : 'cannot-verify', decision };
}

/** Days from today until the window opens; negative once it has. */
export function daysUntilOpening(window: Window, today: CalendarDate): number {
  return daysBetween(today, window.opensOn);
}

/** Returns the last valid day that the window was drawn around; `on` is the day of the decision. */
export function lastValidDay(window: Window, on: CalendarDate): CalendarDate {
  return addDays(on, -window.day);
}

function decisionToday(record: PermitRecord, policy: Policy, today: CalendarDate): Decision {
  const { identityMatches, permit, circumstances } = record;
  const facts: Facts = { today, identityMatches, permit, circumstances };
  return decide(policy, facts);
}

/** True if this renewal gave the permit its current validity. */
function isRenewalOf(renewal: Renewal, { permit }: PermitRecord): boolean {
  return (
    renewal.status === 'concluded' &&
    renewal.decision.validity !== null &&
    renewal.decision.validity.validTo === permit?.validTo
  );
}

/** True if the decision got as far as judging the day; otherwise the window decides nothing and need not be shown. */
export function timeWasJudged({ findings }: Decision): boolean {
  return findings.some(({ clause, result }) => clause === 'within-window' && result !== 'not-judged');
}
