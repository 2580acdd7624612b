import { View } from '@tarojs/components';
import { pickDate } from '../platform/date-picker';
import type { DateFieldComponent } from './date-field';
import { DateFrame } from './date-frame';
import { EARLIEST, LATEST } from './date-limits';

/** Alipay's picker has no date mode; a call of its own shows one. */
export const DateField: DateFieldComponent = ({ label, value, onChange, error }) => (
  <DateFrame label={label} value={value} error={error}>
    {(control) => (
      <View
        onClick={() => {
          void pickDate({ current: value, earliest: EARLIEST, latest: LATEST }).then((date) => {
            if (date !== 'none') onChange(date);
          });
        }}
      >
        {control}
      </View>
    )}
  </DateFrame>
);
