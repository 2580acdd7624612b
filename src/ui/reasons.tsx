import { useWords, type Words } from '../i18n/words';
import { Box, Heading, Item, List, Paragraph, Text } from './elements';
import './reasons.scss';

type ReasonWords = Words['law']['reasons'];

export interface ReasonsProps {
  readonly reasons: readonly (keyof ReasonWords)[];
  /** Words for some of them that fit the screen better: what a person tells of is not on record. */
  readonly told?: Partial<ReasonWords> | undefined;
}

/** Every reason: what to do about it below what it is. */
export function Reasons({ reasons, told }: ReasonsProps) {
  const { law, result } = useWords();
  if (reasons.length === 0) return null;
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {result.reasonsTitle}
      </Heading>
      <List className="reasons">
        {reasons.map((reason) => {
          const { title, todo } = told?.[reason] ?? law.reasons[reason];
          return (
            <Item key={reason} className="reasons__reason">
              <Text className="reasons__title">{title}</Text>
              <Paragraph className="body-text">{todo}</Paragraph>
            </Item>
          );
        })}
      </List>
    </Box>
  );
}
