import { SCREENS } from '../../journey/screens';
import { Box, Heading, Item, List, Text } from '../../ui/elements';
import { Link } from '../../ui/link';
import './centres.scss';
import { DISTRICTS, type District } from './districts';
import { useCentresText } from './text';

export function linkTo(district: District): string {
  return `${SCREENS.centres}?district=${district}`;
}

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
            <Link to={linkTo(district)} className="centres__district">
              <Text>{text.districts[district]}</Text>
            </Link>
          </Item>
        ))}
      </List>
    </Box>
  );
}
