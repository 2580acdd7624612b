import type { ReactNode } from 'react';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; empty where there is none yet. */
  readonly value: string;
  /** Gets a date of that form, an empty text where it was taken away, or `NO_DATE`. */
  readonly onChange: (value: string) => void;
  /** What is wrong with it; empty where nothing is. */
  readonly error: string;
}

/** Something was typed that is no date, such as the 31st of February. */
export const NO_DATE = 'no date';

/** A day that a permit may bear, for the pickers. */
export const EARLIEST = '1990-01-01';
export const LATEST = '2199-12-31';

export type DateFieldComponent = (props: DateFieldProps) => ReactNode;
