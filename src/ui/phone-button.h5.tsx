import './button.scss';
import { dialableNumber } from './dialable-number';
import type { PhoneButtonComponent } from './phone-button';

/** The browser knows what to do with a telephone number, and reads it out as one. */
export const PhoneButton: PhoneButtonComponent = ({ number, words }) => (
  <a className="button button--plain" href={`tel:${dialableNumber(number)}`}>
    {words}
  </a>
);
