import { useText } from '../../i18n/words';
import type { StoredItem } from '../../journey/stored-inventory';
import { Box, Heading, Item, List, Paragraph, Text } from '../../ui/elements';
import { Panel } from '../../ui/panel';
import './stored-list.scss';
import { TEXT } from './text';

interface StoredListProps {
  readonly things: readonly StoredItem[];
  /** The duration for which all of the items are stored, in words. */
  readonly until: string;
}

/** Lists items that are stored equally long, and whether each is stored now. */
export function StoredList({ things, until }: StoredListProps) {
  const text = useText(TEXT);
  return (
    <Panel>
      <Heading level={3} className="stored-list__until">
        {until}
      </Heading>
      <List className="stack stack--list">
        {things.map(({ name, isHere }) => (
          <Item key={name}>
            <Box className="stored-list__head">
              <Text className="stored-list__name">{text.stored[name].name}</Text>
              <Text className={isHere ? 'stored-list__now stored-list__now--here' : 'stored-list__now'}>
                {isHere ? text.here : text.nothing}
              </Text>
            </Box>
            <Paragraph className="small-text">{text.stored[name].what}</Paragraph>
          </Item>
        ))}
      </List>
    </Panel>
  );
}
