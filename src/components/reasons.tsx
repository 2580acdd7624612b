import { useServiceWords } from '../i18n/service-words';
import type { Words } from '../i18n/types';
import { useWords } from '../i18n/words';
import { Item, List, Paragraph, Text } from '../ui/elements';
import { Section } from '../ui/section';
import './reasons.scss';

type ReasonWords = Words['reasons'];

export interface ReasonsProps {
  readonly reasons: readonly (keyof ReasonWords)[];
  /** Replaces some texts for this screen: what a person reports is not on record. */
  readonly overrides?: Partial<ReasonWords> | undefined;
}

/** Shows every reason, each with what to do about it. */
export function Reasons({ reasons, overrides }: ReasonsProps) {
  const { reasons: words } = useWords();
  const { result } = useServiceWords();
  if (reasons.length === 0) return null;
  return (
    <Section title={result.reasonsTitle}>
      <List className="reasons">
        {reasons.map((reason) => {
          const { title, todo } = overrides?.[reason] ?? words[reason];
          return (
            <Item key={reason} className="reasons__reason">
              <Text className="reasons__title">{title}</Text>
              <Paragraph className="body-text">{todo}</Paragraph>
            </Item>
          );
        })}
      </List>
    </Section>
  );
}
