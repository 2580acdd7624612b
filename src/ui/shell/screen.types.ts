import type { ReactNode } from 'react';
import type { Tab } from './tab-bar.types';

export interface ScreenProps {
  readonly title: string;
  /** Where "back" leads when nothing lies behind this screen; without it there is no way back (a tab). */
  readonly home?: string | undefined;
  /** The tab that this screen is. */
  readonly tab?: Tab | undefined;
  /** The one main action, within the thumb's reach. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

export type ScreenComponent = (props: ScreenProps) => ReactNode;
