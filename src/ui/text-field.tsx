import type { ReactNode } from 'react';
import { Input } from '@tarojs/components';
import './text-field.scss';

export interface TextFieldProps {
  /** Read by a screen reader; a placeholder does not count as a name. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Shows the numeric keyboard. Otherwise the field is for searching. */
  readonly digits?: boolean | undefined;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  /** Called on Enter, or on "search" on the phone's keyboard. */
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
      // Text can be inserted without a focus event.
      onFocus?.();
      onChange(event.detail.value);
    }}
    onConfirm={onSubmit}
  />
);
