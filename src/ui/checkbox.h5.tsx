import './checkbox.scss';
import './native-control.h5.scss';
import type { CheckboxComponent } from './checkbox';

export const Checkbox: CheckboxComponent = ({ checked, onChange, children }) => (
  <label className={checked ? 'checkbox checkbox--checked' : 'checkbox'}>
    <input
      type="checkbox"
      className="native-control"
      checked={checked}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
    <span className="checkbox__box" aria-hidden />
    <span className="checkbox__words">{children}</span>
  </label>
);
