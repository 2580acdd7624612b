import { useId } from 'react';
import { en } from '../i18n/components/date-field/en';
import { zhCN } from '../i18n/components/date-field/zh-CN';
import { bilingual, useText } from '../i18n/words';
import type { DateFieldComponent } from './date-field';
import { EARLIEST, LATEST, NO_DATE } from './date-limits';
import './field.scss';
import './date-field.h5.scss';

const TEXT = bilingual(zhCN, en);

export const DateField: DateFieldComponent = ({ label, value, onChange, error }) => {
  const id = useId();
  const text = useText(TEXT);
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <div className="field__place">
        <input
          id={id}
          className={value === '' ? 'field__control field__control--empty' : 'field__control'}
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
            // A day that does not exist, or is half typed, leaves the value empty, so typing it fires no change event.
            if (event.target.validity.badInput) onChange(NO_DATE);
          }}
        />
        {/* WebKit writes today's date into an empty field. Screen readers say that the field is empty. */}
        {value === '' ? (
          <span className="field__empty" aria-hidden="true">
            {text.choose}
          </span>
        ) : null}
      </div>
      <p className="field__error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
};
