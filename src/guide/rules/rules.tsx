import type { ReactNode } from 'react';
import { useText, useWords } from '../../i18n/words';
import { publishedRules, type PublishedRules } from '../../journey/policy/published-rules';
import { SCREENS } from '../../routes';
import type { CalendarDate } from '../../rules/facts';
import { Box, Paragraph } from '../../ui/elements';
import { FactList } from '../../ui/fact-list';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Panel } from '../../ui/panel';
import { Screen } from '../../ui/shell/screen';
import { FoldedSection, FoldedSections } from '../../ui/folded-sections';
import { Beside } from './beside';
import { Cases } from './cases';
import { Channels } from './channels';
import { PapersByCase } from './papers-by-case';
import './rules.scss';
import { TEXT } from './rules-text';
import { Times } from './times';

/** Every rule in words, as the law in force has it, with its source; `?section=` leads to one part of them. */
export default function Rules() {
  const { entries } = useWords();
  return (
    <Screen title={entries.rules.title} home={SCREENS.services}>
      <Box className="stack stack--wide">
        <PolicyBoundary frame={(notice) => <Parts beforehand={notice} />}>
          {(policy, today) => {
            const book = publishedRules(policy, today);
            return (
              <Parts beforehand={<Introduction policy={book.policy} />}>
                <Sections book={book} today={today} />
              </Parts>
            );
          }}
        </PolicyBoundary>
      </Box>
    </Screen>
  );
}

interface PartsProps {
  /** Stands above the folded parts. */
  readonly beforehand: ReactNode;
  readonly children?: ReactNode;
}

/** The official channels are the last part, whether there is a policy or not. */
function Parts({ beforehand, children }: PartsProps) {
  const { folds } = useText(TEXT);
  return (
    <>
      {beforehand}
      <FoldedSections {...folds}>
        {children}
        <Channels />
      </FoldedSections>
    </>
  );
}

function Introduction({ policy }: Pick<PublishedRules, 'policy'>) {
  const { lead } = useText(TEXT);
  return (
    <Box className="stack">
      <Paragraph className="body-text">{lead}</Paragraph>
      <Version {...policy} />
    </Box>
  );
}

function Sections({ book, today }: { readonly book: PublishedRules; readonly today: CalendarDate }) {
  const { fees } = useText(TEXT);
  return (
    <>
      <Cases book={book} of="online-conditions" />
      <Times book={book} today={today} />
      <Cases book={book} of="first-renewal" />
      <Cases book={book} of="changes" />
      <PapersByCase papers={book.papers} />
      <FoldedSection id="fees" title={fees.title}>
        <Paragraph className="body-text">{fees.free}</Paragraph>
      </FoldedSection>
      <Beside notes={book.notes} sources={book.sources} />
    </>
  );
}

/** Which law it is, since when, and when somebody last looked whether it still agrees with its source. */
function Version({ id, inForce: { from, to }, reviewed }: PublishedRules['policy']) {
  const { version } = useText(TEXT);
  return (
    <Panel>
      <FactList
        facts={[
          { name: version.id, value: id },
          { name: version.inForce, value: to === undefined ? version.since(from) : version.until(from, to) },
          { name: version.reviewed, value: version.date(reviewed) },
        ]}
      />
    </Panel>
  );
}
