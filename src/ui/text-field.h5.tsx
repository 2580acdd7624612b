import './text-field.scss';
import type { TextFieldComponent } from './text-field.types';

export const TextField: TextFieldComponent = ({ label, value, placeholder, onChange, onSubmit }) => (
  <input
    className="text-field"
    type="search"
    enterKeyHint="search"
    autoComplete="off"
    aria-label={label}
    value={value}
    placeholder={placeholder}
    onChange={(event) => {
      onChange(event.target.value);
    }}
    onKeyDown={(event) => {
      // Enter inside an input method picks a word; it is no search.
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit();
    }}
  />
);
