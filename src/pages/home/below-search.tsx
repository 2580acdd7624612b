import { useState } from 'react';
import { forgetSearches, recentSearches } from '../../journey/recent-searches';
import { Button } from '../../ui/button';
import type { Result } from '../../search/find';
import { Box, Heading, Item, List } from '../../ui/elements';
import { ScreenLinks } from '../../components/screen-links';
import { FoundLine, useFoundText } from '../../ui/search/found-line';
import { Hotline } from '../../components/hotline';
import { Remark } from '../../ui/notice';
import { Link } from '../../ui/link';

export { findFor } from '../../search/search';
export { FoundList } from '../../ui/search/found-list';
export { rememberSearch } from '../../journey/recent-searches';

/** Offered when nothing is found: the main question, and the services used most. */
const NEAREST = ['preCheck', 'renewal', 'papers'] as const;

interface Suggested {
  readonly suggested: readonly Result[];
}

/** What may be meant; if nothing is, that this service is about the permit alone, and who helps in other matters. */
export function NothingFound({ suggested, onOpen }: Suggested & { readonly onOpen: () => void }) {
  const { maybe, none } = useFoundText();
  if (suggested.length > 0)
    return (
      <>
        <Box className="stack" role="group" label={maybe}>
          <Heading level={2} className="section-title">
            {maybe}
          </Heading>
          <List className="rows">
            {suggested.map((result) => (
              <Item key={result.id} className="rows__item">
                <Link to={result.path} onOpen={onOpen} className="row">
                  <FoundLine option={result} />
                </Link>
              </Item>
            ))}
          </List>
        </Box>
        <Hotline />
      </>
    );
  return (
    <>
      <Remark>{none}</Remark>
      <ScreenLinks entries={NEAREST} />
      <Hotline />
    </>
  );
}

/** Reads out the outcome of a search. */
export function Announcement({ count, suggested }: Suggested & { readonly count: number }) {
  const { maybe, none, results } = useFoundText();
  if (count > 0) return <>{results(count)}</>;
  return <>{suggested.length > 0 ? [maybe, ...suggested.map(({ title }) => title)].join(' ') : none}</>;
}

/** Lists searches on this device that led to an opened result, to repeat or to clear. */
export function Recents({ onChoose }: { readonly onChoose: (query: string) => void }) {
  const { recent, forget } = useFoundText();
  const [searches, setSearches] = useState(recentSearches);
  if (searches.length === 0) return null;
  return (
    <Box className="stack" role="group" label={recent}>
      <Box className="recents-title">
        <Heading level={2} className="section-title">
          {recent}
        </Heading>
        <Button
          kind="quiet"
          onPress={() => {
            forgetSearches();
            setSearches([]);
          }}
        >
          {forget}
        </Button>
      </Box>
      <Box className="recents">
        {searches.map((text) => (
          <Button
            key={text}
            onPress={() => {
              onChoose(text);
            }}
          >
            {text}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
