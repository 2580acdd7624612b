import { Picker } from '@tarojs/components';
import { EARLIEST, LATEST, type DateFieldComponent } from './date-field.types';
import { DateFrame } from './date-frame';

/** WeChat's own wheel of dates, which knows no day that does not exist. */
export const DateField: DateFieldComponent = ({ label, value, onChange, error }) => (
  <DateFrame label={label} value={value} error={error}>
    {(control) => (
      <Picker
        mode="date"
        value={value}
        start={EARLIEST}
        end={LATEST}
        onChange={(event) => {
          onChange(event.detail.value);
        }}
      >
        {control}
      </Picker>
    )}
  </DateFrame>
);
