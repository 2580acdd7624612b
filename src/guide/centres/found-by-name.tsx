import { Box, Item, List, Paragraph } from '../../ui/elements';
import { pathTo } from '../../routes';
import { LinkRow } from '../../ui/row';
import { CentreList } from './centre-list';
import { DistrictLinks } from './district-links';
import type { Found } from './find';
import { useCentresText } from './text';

/** More lines than anyone reads; another character of the name narrows them down. */
const MOST = 12;

/** Shows what was found by name; if nothing was, the districts remain. */
export function FoundByName({ found: { districts, subDistricts, centres } }: { readonly found: Found }) {
  const text = useCentresText();
  const lines = [
    ...districts.map((district) => ({ district, title: text.districts[district] })),
    ...subDistricts.map(({ district, name }) => ({ district, title: text.in(name, text.districts[district]) })),
  ];
  if (lines.length + centres.length === 0) {
    return (
      <>
        <Paragraph className="body-text">{text.search.none}</Paragraph>
        <DistrictLinks />
      </>
    );
  }
  return (
    <Box className="stack">
      {lines.length > 0 ? (
        <List className="rows">
          {lines.slice(0, MOST).map(({ district, title }) => (
            <Item key={title} className="rows__item">
              <LinkRow to={pathTo('centres', { district })} title={title} icon="place" />
            </Item>
          ))}
        </List>
      ) : null}
      {lines.length > MOST ? <Paragraph className="small-text">{text.search.tooMany(MOST)}</Paragraph> : null}
      {centres.length > 0 ? <CentreList centres={centres} withDistrict /> : null}
    </Box>
  );
}
