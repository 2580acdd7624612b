import { useServiceWords } from '../i18n/service-words';
import type { ServiceWords } from '../i18n/types';
import { Disclosure } from '../ui/disclosure';
import { Box, Heading, Item, List } from '../ui/elements';

type NoteId = keyof ServiceWords['law']['notes'];

interface NotesProps {
  /** The most pressing first. */
  readonly notes: readonly NoteId[];
}

interface NoteListProps extends NotesProps {
  /** Of the heading: 2 unless the list stands in a section. */
  readonly level?: 2 | 3;
}

/** More at once would be a wall of remarks that nobody reads. */
const MOST_AT_ONCE = 3;

/** Where reality may differ from the rule (R63, R69); nothing without notes. Those beyond the first are a tap away. */
export function NoteList({ notes, level = 2 }: NoteListProps) {
  const { result } = useServiceWords();
  if (notes.length === 0) return null;
  const more = notes.slice(MOST_AT_ONCE);
  return (
    <Box className="stack">
      <Heading level={level} className="section-title">
        {result.notesTitle}
      </Heading>
      <Notes notes={notes.slice(0, MOST_AT_ONCE)} />
      {more.length === 0 ? null : (
        <Disclosure title={result.moreNotes(more.length)}>
          <Notes notes={more} />
        </Disclosure>
      )}
    </Box>
  );
}

function Notes({ notes }: NotesProps) {
  const { law } = useServiceWords();
  return (
    <List className="bullets">
      {notes.map((note) => (
        <Item key={note}>{law.notes[note]}</Item>
      ))}
    </List>
  );
}
