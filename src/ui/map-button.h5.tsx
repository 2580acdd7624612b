import './button.scss';
import type { MapButtonComponent } from './map-button';

/**
 * Links to Amap's page, which opens its app if installed. A `geo:` link would miss by some hundred metres, since it uses
 * other coordinates (WGS 84), and iPhones and computers do not support it.
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
