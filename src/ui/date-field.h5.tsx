import { useId } from 'react';
import type { DateFieldComponent } from './date-field';
import { EARLIEST, LATEST, NO_DATE } from './date-limits';
import './field.scss';

export const DateField: DateFieldComponent = ({ label, value, onChange, error }) => {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field__control"
        type="date"
        min={EARLIEST}
        max={LATEST}
        value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''}
        aria-invalid={error === '' ? undefined : true}
        aria-describedby={`${id}-error`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={(event) => {
          // A day that does not exist leaves the value empty, so typing it fires no change event.
          if (event.target.validity.badInput) onChange(NO_DATE);
        }}
      />
      <p className="field__error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
};
