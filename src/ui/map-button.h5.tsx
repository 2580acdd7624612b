import './button.scss';
import type { MapButtonComponent } from './map-button';

/**
 * Amap's page, which opens its app where there is one. A `geo:` link would lead some hundred metres astray, for it means
 * other coordinates (WGS 84), and iPhones and computers do not know it.
 */
export const MapButton: MapButtonComponent = ({ place, words, label }) => {
  const { latitude, longitude, name } = place;
  const query = new URLSearchParams({
    position: `${longitude},${latitude}`,
    name,
    coordinate: 'gaode',
    callnative: '1',
  });
  return (
    <a
      className="button button--plain"
      href={`https://uri.amap.com/marker?${String(query)}`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
    >
      {words}
    </a>
  );
};
