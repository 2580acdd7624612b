import type { Decision } from '../../rules/decision';
import type { Facts } from '../../rules/facts';
import type { Note } from '../../rules/note';
import { notesFor } from '../../rules/notes';
import { POLICIES } from '../../rules/policy-in-force';
import { citedSources, type CitedSource } from './cited-sources';

/** A note with what it rests on. The first screens show notes without their sources, which they need not load. */
export interface CitedNote extends Pick<Note, 'id' | 'confidence'> {
  readonly basis: readonly CitedSource[];
}

export function citedNotes(notes: readonly Note[]): readonly CitedNote[] {
  return notes.map(({ id, confidence, basis }) => ({ id, confidence, basis: citedSources(basis) }));
}

/** Returns the notes on a decision, under the policy that it was made under; `today` is the day of the decision. */
export function citedNotesOn(decision: Decision, facts: Pick<Facts, 'today' | 'circumstances'>): readonly CitedNote[] {
  const policy = POLICIES.find(({ id }) => id === decision.policy);
  return policy === undefined ? [] : citedNotes(notesFor(policy, decision, facts));
}
