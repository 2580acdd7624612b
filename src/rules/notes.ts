import type { Decision } from './decision';
import type { CalendarDate } from './facts';
import type { Note, Policy } from './policy';
import { contains } from './range';

/** Returns the notes to show with a decision made today, where practice differs from the source; they never decide (R63, R69). */
export function notesFor(policy: Policy, decision: Decision, today: CalendarDate): readonly Note[] {
  return policy.notes.filter(({ tell }) => {
    const { since, day, outcomes, reasons, papers } = tell;
    return (
      (since === undefined || since <= today) &&
      (day === undefined || (decision.window !== null && contains(day, decision.window.day))) &&
      (outcomes === undefined || outcomes.includes(decision.outcome)) &&
      (reasons === undefined || decision.reasons.some((reason) => reasons.includes(reason))) &&
      (papers === undefined || decision.materials.some(({ items }) => items.some((item) => papers.includes(item))))
    );
  });
}
