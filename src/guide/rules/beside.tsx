import { useServiceWords } from '../../i18n/service-words';
import { useText, useWords } from '../../i18n/words';
import type { PublishedRules } from '../../journey/policy/published-rules';
import { Disclosure } from '../../ui/disclosure';
import { Item, List, Paragraph, Text } from '../../ui/elements';
import { FoldedSection } from '../../ui/folded-sections';
import { EVIDENCE } from '../evidence-text';
import { TEXT } from './rules-text';

/** Where reality may differ from the source document, how sure that is, and what it rests on. */
export function Beside({ notes, sources }: Pick<PublishedRules, 'notes' | 'sources'>) {
  const { law } = useServiceWords();
  const { language } = useWords();
  const { beside } = useText(TEXT);
  const evidence = useText(EVIDENCE);
  return (
    <FoldedSection id="beside" title={beside.title}>
      <Paragraph className="body-text">{beside.lead}</Paragraph>
      <List className="bullets">
        {notes.map(({ id, confidence, basis }) => (
          <Item key={id} className="rules__item">
            <Text>{law.notes[id]}</Text>
            <Text className="small-text">
              {`${evidence.confidence[confidence]} · ${evidence.basis(basis.map(({ title, article }) => evidence.cited(title[language], article)))}`}
            </Text>
          </Item>
        ))}
      </List>
      <Disclosure title={beside.sources}>
        <SourceList sources={sources} />
      </Disclosure>
    </FoldedSection>
  );
}

/** Each source once: what it is, who published it, and when it was last read. */
function SourceList({ sources }: Pick<PublishedRules, 'sources'>) {
  const { language } = useWords();
  const { beside } = useText(TEXT);
  return (
    <List className="bullets">
      {sources.map(({ title, publisher, read }) => (
        <Item key={title.zh} className="rules__item">
          <Text>{title[language]}</Text>
          <Text className="small-text">{publisher[language]}</Text>
          <Text className="small-text">{beside.read(read)}</Text>
        </Item>
      ))}
    </List>
  );
}
