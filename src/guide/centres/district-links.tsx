import { pathTo } from '../../routes';
import { Item, List, Text } from '../../ui/elements';
import { Section } from '../../ui/section';
import { Link } from '../../ui/link';
import './centres.scss';
import { DISTRICTS } from './districts';
import { useCentresText } from './text';

/** Links to the sixteen districts. */
export function DistrictLinks() {
  const text = useCentresText();
  return (
    <Section title={text.byDistrict}>
      <List className="centres__districts">
        {DISTRICTS.map((district) => (
          <Item key={district}>
            <Link to={pathTo('centres', { district })} className="centres__district">
              <Text>{text.districts[district]}</Text>
            </Link>
          </Item>
        ))}
      </List>
    </Section>
  );
}
