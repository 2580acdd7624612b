import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { Box, Paragraph, Text } from './elements';
import './map-search.scss';

export interface MapSearchProps {
  /** What to search a map for. */
  readonly query: string;
  readonly words: {
    /** For H5: the link, and the host that it opens. */
    readonly open: string;
    readonly host: string;
    /** For mini-programs: how to search with the copied words, and the name of the copy button for a screen reader. */
    readonly how: string;
    readonly copy: string;
  };
}

export type MapSearchComponent = (props: MapSearchProps) => ReactNode;

/**
 * Gives the words to search the phone's map for. The platforms' own maps would ask for the location first, and WeChat opens its
 * map only for apps that it approved for it (docs/platform-differences.md).
 */
export const MapSearch: MapSearchComponent = ({ query, words }) => (
  <Box className="stack">
    <Paragraph className="small-text">{words.how}</Paragraph>
    <Box className="map-search">
      <Text className="map-search__query">{query}</Text>
      <CopyButton text={query} label={words.copy} />
    </Box>
  </Box>
);
