import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import { open } from '../platform/navigation';
import './link.scss';
import './pressed.scss';
import type { LinkComponent } from './link.types';

export const Link: LinkComponent = ({ to, onOpen, className = '', children }) => (
  <View
    className={`link ${className}`}
    hoverClass="pressed"
    {...roleAttribute('link')}
    onClick={() => {
      onOpen?.();
      open(to);
    }}
  >
    {children}
  </View>
);
