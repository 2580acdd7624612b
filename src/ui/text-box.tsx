import type { ReactNode } from 'react';
import { Input, Textarea } from '@tarojs/components';
import { Box, Text } from './elements';
import './field.scss';

export interface TextBoxProps {
  readonly label: string;
  /** Says what may be entered; visible before anything is wrong. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The error message; empty if there is none. */
  readonly error: string;
  /** Makes room for several lines. */
  readonly tall?: boolean;
}

export type TextBoxComponent = (props: TextBoxProps) => ReactNode;

/** Without an explicit limit, a mini-program silently cuts off pasted text. */
const NO_LIMIT = -1;

export const TextBox: TextBoxComponent = ({ label, hint, value, onChange, error, tall = false }) => {
  const wrong = error === '' ? '' : ' field__control--wrong';
  return (
    <Box className="field">
      <Text className="field__label">{label}</Text>
      <Text className="field__hint">{hint}</Text>
      {tall ? (
        <Textarea
          className={`field__control field__control--tall${wrong}`}
          aria-label={label}
          value={value}
          maxlength={NO_LIMIT}
          onInput={(event) => {
            onChange(event.detail.value);
          }}
        />
      ) : (
        <Input
          className={`field__control${wrong}`}
          aria-label={label}
          value={value}
          onInput={(event) => {
            onChange(event.detail.value);
          }}
        />
      )}
      <Box className="field__error" role="alert">
        {error}
      </Box>
    </Box>
  );
};
