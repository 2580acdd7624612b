import { useText, useWords } from '../../i18n/words';
import { publishedRules, type PublishedRules } from '../../journey/policy/published-rules';
import { SCREENS } from '../../routes';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { Box, Paragraph } from '../../ui/elements';
import { FactList } from '../../ui/fact-list';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Panel } from '../../ui/panel';
import { Screen } from '../../ui/shell/screen';
import { LinkedSection } from '../../ui/linked-section';
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
        <PolicyBoundary>{(policy, today) => <Sections policy={policy} today={today} />}</PolicyBoundary>
        <Channels />
      </Box>
    </Screen>
  );
}

function Sections({ policy, today }: { readonly policy: Policy; readonly today: CalendarDate }) {
  const text = useText(TEXT);
  const book = publishedRules(policy, today);
  return (
    <Box className="stack stack--wide">
      <Paragraph className="body-text">{text.lead}</Paragraph>
      <Version {...book.policy} />
      <Cases book={book} of="online-conditions" />
      <Times book={book} today={today} />
      <Cases book={book} of="first-renewal" />
      <Cases book={book} of="changes" />
      <PapersByCase papers={book.papers} />
      <LinkedSection id="fees" title={text.fees.title}>
        <Paragraph className="body-text">{text.fees.free}</Paragraph>
      </LinkedSection>
      <Beside notes={book.notes} sources={book.sources} />
    </Box>
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
