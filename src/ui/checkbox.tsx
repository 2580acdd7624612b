import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import './checkbox.scss';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The words beside the box; tapping them ticks it too. */
  readonly children: ReactNode;
}

export type CheckboxComponent = (props: CheckboxProps) => ReactNode;

export const Checkbox: CheckboxComponent = ({ checked, onChange, children }) => (
  <View
    className={checked ? 'checkbox checkbox--checked' : 'checkbox'}
    {...roleAttribute('checkbox')}
    aria-checked={String(checked)}
    onClick={() => {
      onChange(!checked);
    }}
  >
    <View className="checkbox__box" aria-hidden="true" />
    <View className="checkbox__words">{children}</View>
  </View>
);
