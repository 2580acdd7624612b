import { useServiceWords } from '../i18n/service-words';
import type { ServiceWords } from '../i18n/types';
import { Heading, Item, List } from '../ui/elements';

export interface NoteListProps {
  readonly notes: readonly (keyof ServiceWords['law']['notes'])[];
}

/** Where reality may differ from the rule, told beside it (R63, R69); nothing where there is nothing to tell. */
export function NoteList({ notes }: NoteListProps) {
  const { law, result } = useServiceWords();
  if (notes.length === 0) return null;
  return (
    <>
      <Heading level={2} className="section-title">
        {result.notesTitle}
      </Heading>
      <List className="bullets">
        {notes.map((note) => (
          <Item key={note}>{law.notes[note]}</Item>
        ))}
      </List>
    </>
  );
}
