import { useText } from '../../i18n/words';
import { Heading, Item, List, Paragraph, Text } from '../../ui/elements';
import { Hotline } from '../../components/hotline';
import { FoldedSection } from '../../ui/folded-sections';
import { NumberedSteps } from '../../ui/steps';
import { TEXT } from './rules-text';

/** The official ways in, how each is found, and that they prevail (R6-R14, R63). */
export function Channels() {
  const { official } = useText(TEXT);
  return (
    <FoldedSection id="official" title={official.title}>
      <Paragraph className="body-text">{official.prevails}</Paragraph>
      <List className="bullets">
        {official.channels.map(({ name, how }) => (
          <Item key={name} className="rules__item">
            <Text>{name}</Text>
            <Text className="small-text">{how}</Text>
          </Item>
        ))}
      </List>
      <Heading level={3} className="section-title">
        {official.wayTitle}
      </Heading>
      <NumberedSteps steps={official.way} />
      <Hotline />
    </FoldedSection>
  );
}
