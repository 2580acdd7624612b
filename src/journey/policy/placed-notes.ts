import type { Paper } from '../../rules/decision';
import type { Note, NoteId } from '../../rules/note';

/** Notes by the place on a screen where they are needed. */
export interface PlacedNotes {
  /** Shown below the answer, the most pressing first. */
  readonly general: readonly NoteId[];
  /** Shown beside one paper in the list. */
  readonly byPaper: Readonly<Partial<Record<Paper, readonly NoteId[]>>>;
}

export const NOTHING_NOTED: PlacedNotes = { general: [], byPaper: {} };

/** Sorts notes into their places: one that depends on a paper stands beside it. Keeps their order. */
export function placed(notes: readonly Note[]): PlacedNotes {
  const byPaper: Partial<Record<Paper, readonly NoteId[]>> = {};
  for (const { id, when } of notes) {
    for (const paper of when.papers ?? []) byPaper[paper] = [...(byPaper[paper] ?? []), id];
  }
  return { general: notes.filter(({ when }) => when.papers === undefined).map(({ id }) => id), byPaper };
}
