import type { Validity, Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { NoteId } from '../../rules/note';
import { notesFor } from '../../rules/notes';
import type { Policy } from '../../rules/policy';
import { renewedValidity } from '../../rules/validity';
import { preCheck, usualStart, type Answers } from '../pre-check/pre-check';
import { windowOf } from '../policy/window-of';

/** Everything that follows from the last valid day alone, for a holder of the card. */
export interface OwnPermitView {
  readonly window: Window;
  /** `ask`: the day allows a renewal; whether it can be done online depends on more than the day. */
  readonly next: 'ask' | 'wait' | 'reapply';
  /** What to know beside the day, the most pressing first. */
  readonly notes: readonly NoteId[];
  /** The validity that a renewal made today would usually give (R19, R35); absent if none can be made. */
  readonly renewedToday?: Validity;
}

/** Returns the state today of a permit whose last valid day is `validTo`, by the rules of the pre-check. */
export function ownPermitView(validTo: CalendarDate, policy: Policy, today: CalendarDate): OwnPermitView {
  const window = windowOf(validTo, policy, today);
  const known: Answers = { kind: 'residence-permit', status: 'valid', validTo };
  const judged = preCheck(policy, known, today);
  if (judged.type === 'asking') {
    // Nothing stands in the way so far.
    const open = { outcome: policy.outcomes.unverified, reasons: [], window, materials: [] };
    const notes = notesFor(policy, open, { today }).map(({ id }) => id);
    return { window, next: 'ask', notes, renewedToday: renewedToday(policy, validTo, today, window) };
  }
  const notes = notesFor(policy, judged.decision, { today }).map(({ id }) => id);
  return { window, next: judged.decision.outcome === 'wait' ? 'wait' : 'reapply', notes };
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
