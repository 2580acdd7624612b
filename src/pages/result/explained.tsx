import { useWords } from '../../i18n/words';
import type { Explanation } from '../../journey/explanation';
import { Disclosure } from '../../ui/disclosure';
import { Box, Heading, Item, List, Paragraph } from '../../ui/elements';
import { FindingList } from '../../ui/finding-list';
import './result.scss';

/** What to know beside the rule, and, folded, why: every clause with its result. */
export function Explained({ findings, notes, policy }: Explanation & { readonly policy: string }) {
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
          <FindingList findings={findings} />
          <Paragraph className="small-text">{result.policy(policy)}</Paragraph>
        </Box>
      </Disclosure>
    </Box>
  );
}
