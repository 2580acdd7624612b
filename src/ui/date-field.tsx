import type { ReactNode } from 'react';
import { Picker } from '@tarojs/components';
import { DateFrame } from './date-frame';
import { EARLIEST, LATEST } from './date-limits';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; empty where there is none yet. */
  readonly value: string;
  /** Gets a date of that form, an empty text where it was taken away, or `NO_DATE`. */
  readonly onChange: (value: string) => void;
  /** What is wrong with it; empty where nothing is. */
  readonly error: string;
}

export type DateFieldComponent = (props: DateFieldProps) => ReactNode;

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
