import './text-field.scss';
import type { TextFieldComponent } from './text-field';

export const TextField: TextFieldComponent = ({
  label,
  value,
  placeholder,
  digits = false,
  onChange,
  onFocus,
  onSubmit,
}) => (
  <input
    className="text-field"
    type={digits ? 'text' : 'search'}
    inputMode={digits ? 'numeric' : undefined}
    enterKeyHint={digits ? 'done' : 'search'}
    autoComplete="off"
    aria-label={label}
    value={value}
    placeholder={placeholder}
    onFocus={onFocus}
    onChange={(event) => {
      onChange(event.target.value);
    }}
    onKeyDown={(event) => {
      // Enter inside an input method picks a word and must not submit the search.
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit();
    }}
  />
);
