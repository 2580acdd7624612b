import { Input } from '@tarojs/components';
import './text-field.scss';
import type { TextFieldComponent } from './text-field.types';

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
