import type { ServiceWords } from '../../src/i18n/types';
import { NOTE_IDS, type NoteId } from '../../src/rules/note';
import type { NotedState } from './noted-states';

type Words = Pick<ServiceWords, 'law' | 'result'>;

/** Returns the texts that a screen has in this state. Each is unbroken on the screen, so that nothing stands between. */
export function noteTexts({ shown, folded = [], beside = {} }: NotedState, { law, result }: Words): readonly string[] {
  const together = (ids: readonly NoteId[]) => ids.map((id) => law.notes[id]).join('');
  const general = shown.length === 0 ? [] : [result.notesTitle + together(shown)];
  const papers = Object.entries(beside) as [keyof typeof beside, readonly NoteId[]][];
  return [
    ...(folded.length === 0 ? general : general.map((text) => text + result.moreNotes(folded.length))),
    ...papers.map(([paper, ids]) => law.papers[paper] + together(ids)),
  ];
}

/** Returns the text that one more tap brings. */
export function foldedText({ folded = [] }: NotedState, { law, result }: Words): string {
  return result.moreNotes(folded.length) + folded.map((id) => law.notes[id]).join('');
}

/** Returns the notes that a state has in sight, in the order of `NOTE_IDS`. */
export function notesExpected({ shown, beside = {} }: NotedState): readonly NoteId[] {
  const expected = [...shown, ...Object.values(beside).flat()];
  return NOTE_IDS.filter((id) => expected.includes(id));
}

/** Returns the notes that stand in the text of a screen, in the order of `NOTE_IDS`. */
export function notesIn(text: string, { law }: Words): readonly NoteId[] {
  return NOTE_IDS.filter((id) => text.includes(law.notes[id]));
}
