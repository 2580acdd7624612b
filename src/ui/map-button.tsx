import type { ReactNode } from 'react';
import { showOnMap, type MapPlace } from '../platform/map';
import { AttemptButton } from './attempt-button';

export interface MapButtonProps {
  readonly place: MapPlace;
  readonly words: string;
  /** Read by a screen reader: names the place. */
  readonly label: string;
  /** Shown if the device has no map. */
  readonly failed: string;
}

export type MapButtonComponent = (props: MapButtonProps) => ReactNode;

export const MapButton: MapButtonComponent = ({ place, ...button }) => (
  <AttemptButton {...button} attempt={() => showOnMap(place)} />
);
