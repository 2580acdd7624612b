import { useText, useWords } from '../../i18n/words';
import { Hotline } from '../../components/hotline';
import { ScreenLinks, type LinkedScreen } from '../../components/screen-links';
import { pathTo, SCREENS } from '../../routes';
import { ExportActions } from '../../ui/export-actions';
import { Box, Heading, Item, List, Paragraph } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import { Section } from '../../ui/section';
import type { NextStep } from './question';
import { relatedTo, type ListedQuestion } from './question-groups';
import { QuestionRows } from './question-rows';
import { citedSources } from '../../journey/policy/cited-sources';
import { EVIDENCE } from '../evidence-text';
import { TEXT } from './text';

/** A question with its answer, how sure that is and on what it rests, what to do next, and the questions beside it. */
export function Answer({ question }: { readonly question: ListedQuestion }) {
  const { language } = useWords();
  const text = useText(TEXT);
  const evidence = useText(EVIDENCE);
  const { content } = question;
  const { question: asked, answer } = content[language];
  const basis = citedSources(content.basis).map(({ title, article, publisher, read }) =>
    text.basis(evidence.cited(title[language], article), publisher[language], text.date(read)),
  );
  return (
    <Box className="stack stack--wide">
      <Box className="stack">
        <Heading level={2} className="section-title">
          {asked}
        </Heading>
        <Paragraph className="body-text">{answer}</Paragraph>
      </Box>
      <NextSteps steps={content.next} />
      <Section title={text.confidenceTitle}>
        <Paragraph className="body-text">{text.confidence[content.confidence]}</Paragraph>
      </Section>
      <Section title={text.basisTitle}>
        <List className="bullets">
          {basis.map((line) => (
            <Item key={line}>{line}</Item>
          ))}
        </List>
      </Section>
      <Section title={text.relatedTitle}>
        <QuestionRows questions={relatedTo(question)} />
        <Box className="rows">
          <LinkRow to={SCREENS.questions} {...text.all} />
        </Box>
      </Section>
      <Section title={text.takeTitle}>
        <ExportActions title={asked} lines={[answer, text.confidence[content.confidence], ...basis]} mark={text.mark} />
      </Section>
    </Box>
  );
}

function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const text = useText(TEXT);
  const screens = steps.filter((step): step is LinkedScreen => step !== 'official' && step !== 'hotline');
  return (
    <Section title={text.nextTitle}>
      {screens.length > 0 ? <ScreenLinks entries={screens} /> : null}
      {steps.includes('official') ? (
        <Box className="rows">
          <LinkRow to={pathTo('rules', { section: 'official' })} icon="info" {...text.official} />
        </Box>
      ) : null}
      {steps.includes('hotline') ? <Hotline /> : null}
    </Section>
  );
}
