import { showOnMap } from '../platform/map';
import { AttemptButton } from './attempt-button';
import type { MapButtonComponent } from './map-button.types';

export const MapButton: MapButtonComponent = ({ place, ...button }) => (
  <AttemptButton {...button} attempt={() => showOnMap(place)} />
);
