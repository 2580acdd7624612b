import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import { openScreen } from '../platform/navigation';
import './link.scss';
import './pressed.scss';

export interface LinkProps {
  /** Where it leads: `/pages/…` with its query. */
  readonly to: string;
  /** Leads to where one is already. */
  readonly current?: boolean | undefined;
  /** Just before it leads there. */
  readonly onOpen?: (() => void) | undefined;
  /** One of the options of a combobox (H5): the focus stays in its field. */
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
