import type { ReactNode } from 'react';

export interface ScreenProps {
  readonly title: string;
  /** Where "back" leads when nothing lies behind this screen; without it there is no way back (home). */
  readonly home?: string | undefined;
  /** The one main action, within the thumb's reach. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

export type ScreenComponent = (props: ScreenProps) => ReactNode;
