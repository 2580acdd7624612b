import type { Validity, Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { renewedValidity } from '../../rules/validity';
import { byPolicyInForce } from '../policy/by-policy-in-force';
import { preCheck, usualStart, type Answers } from '../pre-check/pre-check';
import { windowBy } from '../policy/window-today';

/** What follows from the last valid day alone, for somebody who holds the card. */
export interface OwnPermitView {
  readonly window: Window;
  /** `ask`: the day allows a renewal, and whether it can be done online depends on what the day does not tell. */
  readonly next: 'ask' | 'wait' | 'reapply';
  /** The validity that a renewal made today would usually give (R19, R35); absent where none can be made. */
  readonly renewedToday?: Validity;
}

/** The state of a permit that ends so, by the same rules as everywhere. */
export function ownPermitView(validTo: CalendarDate, today: CalendarDate): OwnPermitView | 'no-policy' {
  return byPolicyInForce(today, (policy) => {
    const window = windowBy(policy, validTo, today);
    const known: Answers = { kind: 'residence-permit', status: 'valid', validTo };
    const judged = preCheck(policy, known, today);
    if (judged.type === 'asking')
      return { window, next: 'ask', renewedToday: renewedToday(policy, validTo, today, window) };
    return { window, next: judged.decision.outcome === 'wait' ? 'wait' : 'reapply' };
  });
}

function renewedToday(policy: Policy, validTo: CalendarDate, today: CalendarDate, window: Window): Validity {
  const validFrom = usualStart(policy, validTo);
  return renewedValidity(
    policy.renewal,
    { kind: 'residence-permit', status: 'valid', validFrom, validTo, renewals: 1 },
    today,
    window,
  );
}
