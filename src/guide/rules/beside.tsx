import { useServiceWords } from '../../i18n/service-words';
import { useText, useWords } from '../../i18n/words';
import type { PublishedRules } from '../../journey/policy/published-rules';
import type { Citation } from '../../rules/note';
import { SOURCES, type SourceId } from '../../rules/sources';
import { Disclosure } from '../../ui/disclosure';
import { Item, List, Paragraph, Text } from '../../ui/elements';
import { LinkedSection } from '../../ui/linked-section';
import { TEXT } from './rules-text';

/** Where reality may differ from the source document, how sure that is, and what it rests on. */
export function Beside({ notes }: Pick<PublishedRules, 'notes'>) {
  const { law } = useServiceWords();
  const { language } = useWords();
  const { beside } = useText(TEXT);
  const cited = ({ source, article }: Citation) => beside.cited(SOURCES[source].title[language], article);
  return (
    <LinkedSection id="beside" title={beside.title}>
      <Paragraph className="body-text">{beside.lead}</Paragraph>
      <List className="bullets">
        {notes.map(({ id, confidence, basis }) => (
          <Item key={id} className="rules__item">
            <Text>{law.notes[id]}</Text>
            <Text className="small-text">{beside.confidence[confidence]}</Text>
            <Text className="small-text">{beside.basis(basis.map(cited))}</Text>
          </Item>
        ))}
      </List>
      <Disclosure title={beside.sources}>
        <SourceList ids={[...new Set(notes.flatMap(({ basis }) => basis.map(({ source }) => source)))]} />
      </Disclosure>
    </LinkedSection>
  );
}

/** Each source once: what it is, who published it, and when it was last read. */
function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const { language } = useWords();
  const { beside } = useText(TEXT);
  return (
    <List className="bullets">
      {ids.map((id) => (
        <Item key={id} className="rules__item">
          <Text>{SOURCES[id].title[language]}</Text>
          <Text className="small-text">{SOURCES[id].publisher[language]}</Text>
          <Text className="small-text">{beside.read(SOURCES[id].read)}</Text>
        </Item>
      ))}
    </List>
  );
}
