import { useServiceWords } from '../../i18n/service-words';
import { useText, useWords } from '../../i18n/words';
import type { PublishedRules, RuledClause } from '../../journey/policy/published-rules';
import { Disclosure } from '../../ui/disclosure';
import { Box, Heading, Item, List, Paragraph, Text } from '../../ui/elements';
import { NoteList } from '../../components/note-list';
import { ScreenLinks } from '../../components/screen-links';
import { FoldedSection } from '../../ui/folded-sections';
import { ClauseList } from './clause-list';
import { TEXT } from './rules-text';

interface CasesProps {
  readonly book: PublishedRules;
  readonly of: 'online-conditions' | 'first-renewal' | 'changes';
}

/** What must hold for a renewal online, apart from the days, and what is done where it does not. */
export function Cases({ book, of }: CasesProps) {
  const first = book.clauses.filter(({ fact }) => fact === 'renewals');
  const conditions = book.clauses.filter(({ fact }) => fact !== 'renewals' && fact !== 'day');
  const { renewals, period } = book.notesBeside;
  if (of === 'online-conditions') return <OnlineConditions clauses={conditions} notes={period} />;
  return of === 'first-renewal' ? (
    <FirstRenewal clauses={first} notes={renewals} />
  ) : (
    <Changes {...book.policy.flags} />
  );
}

interface NotedClausesProps {
  readonly clauses: readonly RuledClause[];
  readonly notes: PublishedRules['notesBeside']['period'];
}

function OnlineConditions({ clauses, notes }: NotedClausesProps) {
  const { reasons: why } = useWords();
  const { law } = useServiceWords();
  const { onlineConditions, unmet } = useText(TEXT);
  return (
    <FoldedSection id="online-conditions" title={onlineConditions.title}>
      <Paragraph className="body-text">{onlineConditions.lead}</Paragraph>
      <ClauseList clauses={clauses} />
      <Paragraph className="small-text">{onlineConditions.period}</Paragraph>
      <NoteList notes={notes} level={3} />
      <Disclosure title={unmet}>
        <Box className="stack">
          {clauses
            .filter(({ reasons }) => reasons.length > 0)
            .map(({ id, reasons }) => (
              <Box key={id} className="stack">
                <Heading level={3} className="section-title">
                  {law.clauses[id]}
                </Heading>
                <List className="bullets">
                  {reasons.map((reason) => (
                    <Item key={reason} className="rules__item">
                      <Text>{why[reason].title}</Text>
                      <Text className="small-text">{why[reason].todo}</Text>
                    </Item>
                  ))}
                </List>
              </Box>
            ))}
        </Box>
      </Disclosure>
    </FoldedSection>
  );
}

function FirstRenewal({ clauses, notes }: NotedClausesProps) {
  const { reasons: why } = useWords();
  const { firstRenewal } = useText(TEXT);
  const reasons = clauses.flatMap((clause) => clause.reasons);
  return (
    <FoldedSection id="first-renewal" title={firstRenewal.title}>
      {reasons.length === 0 ? <Paragraph className="body-text">{firstRenewal.online}</Paragraph> : null}
      {reasons.map((reason) => (
        <Paragraph key={reason} className="body-text">
          {why[reason].todo}
        </Paragraph>
      ))}
      <ClauseList clauses={clauses} />
      <NoteList notes={notes} level={3} />
    </FoldedSection>
  );
}

/** R40, R42-R45. */
function Changes({ changedWorkOrInsurancePasses }: PublishedRules['policy']['flags']) {
  const { changes } = useText(TEXT);
  return (
    <FoldedSection id="changes" title={changes.title}>
      <List className="bullets">
        <Item>{changes.register}</Item>
        <Item>{changes.moved}</Item>
        <Item>{changedWorkOrInsurancePasses ? changes.workPasses : changes.work}</Item>
        <Item>{changes.abnormal}</Item>
      </List>
      <ScreenLinks entries={['addressChange']} />
    </FoldedSection>
  );
}
