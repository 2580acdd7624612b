import type { Window } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { unmetBy } from '../../rules/judge';
import type { NoteId } from '../../rules/note';
import { notesFor } from '../../rules/notes';
import type { Policy, Unmet } from '../../rules/policy';
import { firstWhole } from '../../rules/range';
import { windowAnswers, windowOn } from '../../rules/window';

/** A rule that would mislead without its notes: a condition that only the source document has, or a late state of the window. */
export type RuleWithNotes = 'renewals' | 'period' | 'overdue' | 'lapsed';

/**
 * Returns the notes that depend on one of these rules, the most pressing first: those that a case would be shown of which
 * nothing but this is known. The window is that of a permit whose last valid day is `today`.
 */
export function notesBeside(policy: Policy, today: CalendarDate): Readonly<Record<RuleWithNotes, readonly NoteId[]>> {
  const { stages, flags, outcomes } = policy;
  const states = windowAnswers(policy);
  return { renewals: onClause('renewals'), period: onClause('period'), overdue: on('overdue'), lapsed: on('lapsed') };

  function onClause(fact: 'renewals' | 'period'): readonly NoteId[] {
    const clauses = stages.flatMap((stage) => stage.clauses).filter((clause) => clause.fact === fact);
    const ends = clauses.flatMap(({ answers }) => answers.map(({ then }) => unmetBy(then, flags)));
    return [...new Set(ends.flatMap((end) => (end === 'none' ? [] : depending(end, null))))];
  }

  function on(name: 'overdue' | 'lapsed'): readonly NoteId[] {
    const answers = states.filter(({ state }) => state === name);
    return answers.flatMap(({ when, then }) =>
      depending(unmetBy(then, flags), windowOn(states, today, firstWhole(when))),
    );
  }

  /** A note that depends on neither a reason nor a day is told elsewhere: it is not about this rule. */
  function depending(end: Unmet | 'none', window: Window | null): readonly NoteId[] {
    const outcome = end === 'none' ? outcomes.unverified : end.outcome;
    const reasons = end === 'none' ? [] : [end.reason];
    return notesFor(policy, { outcome, reasons, window, materials: [] }, { today })
      .filter(({ when }) => when.reasons !== undefined || when.day !== undefined)
      .map(({ id }) => id);
  }
}
