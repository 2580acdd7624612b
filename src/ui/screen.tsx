import { useDidShow } from '@tarojs/taro';
import { setPageTitle } from '../platform/page-title';
import { DemonstrationLine } from './demonstration-line';
import { Box } from './elements';
import './screen.scss';
import type { ScreenComponent } from './screen.types';

/** The mini-programs draw the title and the way back themselves. */
export const Screen: ScreenComponent = ({ title, action, children }) => {
  useDidShow(() => {
    setPageTitle(title);
  });
  return (
    <Box className="screen">
      <DemonstrationLine />
      <Box className="screen__body">{children}</Box>
      {action ? <Box className="screen__action">{action}</Box> : null}
    </Box>
  );
};
