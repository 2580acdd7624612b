import type { ReactNode } from 'react';
import { Input, Textarea } from '@tarojs/components';
import { Box, Text } from './elements';
import './field.scss';

export interface TextBoxProps {
  readonly label: string;
  /** What may stand in it, in sight before anything is wrong. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; empty where nothing is. */
  readonly error: string;
  /** Room for several lines. */
  readonly tall?: boolean;
}

export type TextBoxComponent = (props: TextBoxProps) => ReactNode;

/** Without a limit of its own a mini-program cuts off what is pasted, and says nothing. */
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
