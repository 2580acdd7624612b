import { useWords, type Words } from '../i18n/words';
import { Disclosure } from './disclosure';
import { Box, Heading, Item, List, Paragraph } from './elements';
import { FindingList, type FindingListProps } from './finding-list';

export interface ExplainedProps extends FindingListProps {
  readonly notes: readonly (keyof Words['law']['notes'])[];
  /** The policy's id. */
  readonly policy: string;
}

/** What to know beside the rule, and, folded, why: every clause with its result. */
export function Explained({ findings, found, notes, policy }: ExplainedProps) {
  const { law, result } = useWords();
  return (
    <Box className="stack">
      {notes.length > 0 ? (
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
      ) : null}
      <Disclosure title={result.why}>
        <Box className="stack">
          <Paragraph className="small-text">{result.whyLead}</Paragraph>
          <FindingList findings={findings} found={found} />
          <Paragraph className="small-text">{result.policy(policy)}</Paragraph>
        </Box>
      </Disclosure>
    </Box>
  );
}
