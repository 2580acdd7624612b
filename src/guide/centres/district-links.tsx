import { pathTo } from '../../routes';
import { Box, Heading, Item, List, Text } from '../../ui/elements';
import { Link } from '../../ui/link';
import './centres.scss';
import { DISTRICTS } from './districts';
import { useCentresText } from './text';

/** The sixteen districts, each a screen. */
export function DistrictLinks() {
  const text = useCentresText();
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {text.byDistrict}
      </Heading>
      <List className="centres__districts">
        {DISTRICTS.map((district) => (
          <Item key={district}>
            <Link to={pathTo('centres', { district })} className="centres__district">
              <Text>{text.districts[district]}</Text>
            </Link>
          </Item>
        ))}
      </List>
    </Box>
  );
}
