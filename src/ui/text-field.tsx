import type { ReactNode } from 'react';
import { Input } from '@tarojs/components';
import './text-field.scss';

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

export const TextField: TextFieldComponent = ({
  label,
  value,
  placeholder,
  digits = false,
  onChange,
  onFocus,
  onSubmit,
}) => (
  <Input
    className="text-field"
    aria-label={label}
    value={value}
    placeholder={placeholder}
    type={digits ? 'number' : 'text'}
    confirmType={digits ? 'done' : 'search'}
    onFocus={() => onFocus?.()}
    onInput={(event) => {
      // A text can be put in without a focus that is told.
      onFocus?.();
      onChange(event.detail.value);
    }}
    onConfirm={onSubmit}
  />
);
