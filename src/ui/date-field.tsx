import type { ReactNode } from 'react';
import { Picker } from '@tarojs/components';
import { DateFrame } from './date-frame';
import { EARLIEST, LATEST } from './date-limits';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; empty until a date is chosen. */
  readonly value: string;
  /** Called with a date of that form, an empty text if it was cleared, or `NO_DATE`. */
  readonly onChange: (value: string) => void;
  /** The error message; empty if there is none. */
  readonly error: string;
}

export type DateFieldComponent = (props: DateFieldProps) => ReactNode;

/** WeChat's date picker, which offers only days that exist. */
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
