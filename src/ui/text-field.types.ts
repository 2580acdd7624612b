import type { ReactNode } from 'react';

export interface TextFieldProps {
  /** Read by a screen reader; the placeholder is no name. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Takes digits: the phone shows their keyboard. Otherwise it searches. */
  readonly digits?: boolean | undefined;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  /** Enter, or "search" on the phone's keyboard. */
  readonly onSubmit: () => void;
}

export type TextFieldComponent = (props: TextFieldProps) => ReactNode;
