import { paperGroupTitle } from '../../i18n/paper-group-title';
import { useServiceWords } from '../../i18n/service-words';
import { useText } from '../../i18n/words';
import type { PublishedRules } from '../../journey/policy/published-rules';
import { Box, Heading, Item, List, Paragraph, Text } from '../../ui/elements';
import { ScreenLinks } from '../../components/screen-links';
import { FoldedSection } from '../../ui/folded-sections';
import { TEXT } from './rules-text';

/** Which papers the law in force asks for, by home and occupation; whether all or one of them (R50-R61). */
export function PapersByCase({ papers }: Pick<PublishedRules, 'papers'>) {
  const service = useServiceWords();
  const { law } = service;
  const text = useText(TEXT);
  return (
    <FoldedSection id="papers" title={text.papers.title}>
      <Paragraph className="body-text">{text.papers.lead}</Paragraph>
      {papers.map(({ group, need, items, housing }) => (
        <Box key={`${group} ${housing ?? ''}`} className="stack">
          <Heading level={3} className="section-title">
            {paperGroupTitle(group, housing, service)}
          </Heading>
          <Text className="small-text">{law.paperNeeds[need]}</Text>
          <List className="bullets">
            {items.map((paper) => (
              <Item key={paper}>{law.papers[paper]}</Item>
            ))}
          </List>
        </Box>
      ))}
      <Paragraph className="small-text">{text.papers.ask}</Paragraph>
      <ScreenLinks entries={['papers']} />
    </FoldedSection>
  );
}
