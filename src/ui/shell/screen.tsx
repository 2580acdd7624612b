import type { ReactNode } from 'react';
import { useEnglish } from '../../i18n/words';
import { ConnectionLine } from './connection-line';
import { DemonstrationLine } from './demonstration-line';
import { Box } from '../elements';
import './screen.scss';
import { LanguageBoundary } from './language-boundary';
import { TabBar } from './tab-bar';
import type { Tab } from '../../routes';
import { useTextClasses } from './text-scale';
import { useTitle } from './use-title';

export interface ScreenProps {
  readonly title: string;
  /** Target of "back" if no screen lies behind this one; without it there is no back link (a tab). */
  readonly home?: string | undefined;
  /** The tab that this screen belongs to. */
  readonly tab?: Tab | undefined;
  /** The one main action, within reach of the thumb. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

export type ScreenComponent = (props: ScreenProps) => ReactNode;

/** The mini-programs draw the title, the back button and the tab bar themselves. */
export const Screen: ScreenComponent = ({ title, tab, action, children }) => {
  const textClasses = useTextClasses();
  const awaited = useEnglish() === 'awaited';
  useTitle(title);
  return (
    <Box className={`screen ${textClasses}`}>
      <DemonstrationLine />
      <Box className="screen__body">
        <ConnectionLine />
        <LanguageBoundary>{children}</LanguageBoundary>
      </Box>
      {action && !awaited ? <Box className="screen__action">{action}</Box> : null}
      {tab ? <TabBar current={tab} /> : null}
    </Box>
  );
};
