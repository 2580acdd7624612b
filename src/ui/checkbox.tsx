import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import './checkbox.scss';
import type { CheckboxComponent } from './checkbox.types';

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
