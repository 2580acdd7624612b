import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import { openScreen } from '../platform/navigation';
import './link.scss';
import './pressed.scss';

export interface LinkProps {
  /** The target: `/pages/…` with its query. */
  readonly to: string;
  /** True if the link leads to the current screen. */
  readonly current?: boolean | undefined;
  /** Called just before the target opens. */
  readonly onOpen?: (() => void) | undefined;
  /** Makes the link an option of a combobox (H5), whose field retains the focus. */
  readonly option?: { readonly id: string; readonly selected: boolean } | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export type LinkComponent = (props: LinkProps) => ReactNode;

export const Link: LinkComponent = ({ to, onOpen, className = '', children }) => (
  <View
    className={`link ${className}`}
    hoverClass="pressed"
    {...roleAttribute('link')}
    onClick={() => {
      onOpen?.();
      openScreen(to);
    }}
  >
    {children}
  </View>
);
