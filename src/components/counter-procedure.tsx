import { useServiceWords } from '../i18n/service-words';
import { Box, Item, List, Paragraph } from '../ui/elements';
import { Section } from '../ui/section';
import { ScreenLinks } from './screen-links';
import { Hotline } from './hotline';
import { NumberedSteps } from '../ui/steps';
import { WhereToGo } from './where-to-go';

interface PartProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Numbers the steps, since their order matters. */
  readonly inOrder?: true;
}

interface CounterProcedureProps {
  readonly lead: string;
  readonly parts: readonly PartProps[];
  /** Links to the papers for a renewal, if this procedure needs the same. */
  readonly withPapers?: boolean;
}

/** A procedure at the counter: what it is, what to do, the papers, the place, and whom to ask first (R61). */
export function CounterProcedure({ lead, parts, withPapers = false }: CounterProcedureProps) {
  const { result } = useServiceWords();
  return (
    <Box className="stack stack--wide">
      <Paragraph className="lead">{lead}</Paragraph>
      {parts.map((part) => (
        <Part key={part.title} {...part} />
      ))}
      {withPapers ? <ScreenLinks entries={['papers']} /> : null}
      <WhereToGo />
      <Box className="stack">
        <Hotline />
        <Paragraph className="small-text">{result.official}</Paragraph>
      </Box>
    </Box>
  );
}

function Part({ title, lines, inOrder }: PartProps) {
  return (
    <Section title={title}>
      {inOrder ? (
        <NumberedSteps steps={lines} />
      ) : (
        <List className="bullets">
          {lines.map((line) => (
            <Item key={line}>{line}</Item>
          ))}
        </List>
      )}
    </Section>
  );
}
