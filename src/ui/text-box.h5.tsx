import { useId } from 'react';
import './field.scss';
import type { TextBoxComponent } from './text-box';

export const TextBox: TextBoxComponent = ({ label, hint, value, onChange, error, tall = false }) => {
  const id = useId();
  const field = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': error === '' ? undefined : true,
    'aria-describedby': `${id}-hint ${id}-error`,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {tall ? (
        <textarea {...field} className="field__control field__control--tall" rows={6} />
      ) : (
        <input {...field} className="field__control" type="text" />
      )}
      <p className="field__error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
};
