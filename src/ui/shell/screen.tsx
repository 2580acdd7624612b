import { useEnglish } from '../../i18n/words';
import { ConnectionLine } from './connection-line';
import { DemonstrationLine } from './demonstration-line';
import { Box } from '../elements';
import './screen.scss';
import type { ScreenComponent } from './screen.types';
import { SpokenContent } from './language-boundary';
import { TabBar } from './tab-bar';
import { useTextClasses } from './text-scale';
import { useTitle } from './use-title';

/** The mini-programs draw the title, the way back and the tab bar themselves. */
export const Screen: ScreenComponent = ({ title, tab, action, children }) => {
  const textClasses = useTextClasses();
  const awaited = useEnglish() === 'awaited';
  useTitle(title);
  return (
    <Box className={`screen ${textClasses}`}>
      <DemonstrationLine />
      <Box className="screen__body">
        <ConnectionLine />
        <SpokenContent>{children}</SpokenContent>
      </Box>
      {action && !awaited ? <Box className="screen__action">{action}</Box> : null}
      {tab ? <TabBar current={tab} /> : null}
    </Box>
  );
};
