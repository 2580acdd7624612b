import type { Decision } from './decision';
import type { Facts } from './facts';
import type { Note, NoteCondition } from './note';
import type { Policy } from './policy';
import { contains } from './range';

/** What a note may depend on. A list of papers alone, without a verdict, has no reasons and no window. */
export type Noted = Pick<Decision, 'outcome' | 'reasons' | 'window' | 'materials'>;
type NotedFacts = Pick<Facts, 'today' | 'circumstances'>;

/** Returns the notes that belong to a decision made on these facts, the most pressing first; they never decide (R63, R69). */
export function notesFor(policy: Policy, decision: Noted, facts: NotedFacts): readonly Note[] {
  return policy.notes.filter(({ when }) => holds(when, decision, facts));
}

function holds(when: NoteCondition, decision: Noted, { today, circumstances = {} }: NotedFacts): boolean {
  const { outcome, reasons, window, materials } = decision;
  const { housing, occupation } = circumstances;
  return (
    (when.since === undefined || when.since <= today) &&
    (when.day === undefined || (window !== null && contains(when.day, window.day))) &&
    (when.outcomes === undefined || when.outcomes.includes(outcome)) &&
    (when.reasons === undefined || reasons.some((reason) => when.reasons?.includes(reason))) &&
    !reasons.some((reason) => when.withoutReasons?.includes(reason)) &&
    (when.papers === undefined || materials.some(({ items }) => items.some((item) => when.papers?.includes(item)))) &&
    (when.housing === undefined || (housing !== undefined && when.housing.includes(housing))) &&
    (when.occupation === undefined || (occupation !== undefined && when.occupation.includes(occupation)))
  );
}
