import { Input } from '@tarojs/components';
import './text-field.scss';
import type { TextFieldComponent } from './text-field.types';

export const TextField: TextFieldComponent = ({ label, value, placeholder, onChange, onSubmit }) => (
  <Input
    className="text-field"
    aria-label={label}
    value={value}
    placeholder={placeholder}
    confirmType="search"
    onInput={(event) => {
      onChange(event.detail.value);
    }}
    onConfirm={onSubmit}
  />
);
