import './button.scss';
import { Box, Paragraph } from './elements';
import type { MapSearchComponent } from './map-search';

/**
 * Links to Amap's search page, limited to Shanghai (310000). The page asks for the location itself if it wants it; this app
 * neither knows nor sends it.
 */
export const MapSearch: MapSearchComponent = ({ query, words }) => (
  <Box className="stack">
    <a
      className="button button--plain"
      href={`https://uri.amap.com/search?${String(new URLSearchParams({ keyword: query, city: '310000' }))}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      {words.open}
    </a>
    <Paragraph className="small-text">{words.host}</Paragraph>
  </Box>
);
