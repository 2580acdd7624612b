import { useState } from 'react';
import { forgetSearches, recentSearches } from '../../journey/recent-searches';
import { Button } from '../../ui/button';
import { Box, Heading } from '../../ui/elements';
import { ScreenLinks } from '../../components/screen-links';
import { useFoundText } from '../../ui/search/found-line';
import { Hotline } from '../../components/hotline';
import { Remark } from '../../ui/notice';

export { findFor } from '../../search/search';
export { FoundList } from '../../ui/search/found-list';
export { rememberSearch } from '../../journey/recent-searches';

/** Offered when nothing is found: the main question, and the services used most. */
const NEAREST = ['preCheck', 'renewal', 'papers'] as const;

export function NothingFound() {
  const { none } = useFoundText();
  return (
    <>
      <Remark>{none}</Remark>
      <ScreenLinks entries={NEAREST} />
      <Hotline />
    </>
  );
}

/** Reads out the outcome of a search. */
export function Announcement({ count }: { readonly count: number }) {
  const { none, results } = useFoundText();
  return <>{count > 0 ? results(count) : none}</>;
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
