import { useWords, type Words } from '../../i18n/words';
import { Box, Heading, Item, List, Paragraph, Text } from '../../ui/elements';
import './result.scss';

/** Every reason: what to do about it below what it is. */
export function Reasons({ reasons }: { readonly reasons: readonly (keyof Words['law']['reasons'])[] }) {
  const { law, result } = useWords();
  if (reasons.length === 0) return null;
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {result.reasonsTitle}
      </Heading>
      <List className="reasons">
        {reasons.map((reason) => (
          <Item key={reason} className="reasons__reason">
            <Text className="reasons__title">{law.reasons[reason].title}</Text>
            <Paragraph className="body-text">{law.reasons[reason].todo}</Paragraph>
          </Item>
        ))}
      </List>
    </Box>
  );
}
