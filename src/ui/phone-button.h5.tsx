import './button.scss';
import { dialableNumber } from './dialable-number';
import type { PhoneButtonComponent } from './phone-button';

/** The browser knows how to dial a `tel:` link, and announces it as a link. */
export const PhoneButton: PhoneButtonComponent = ({ number, words }) => (
  <a className="button button--plain" href={`tel:${dialableNumber(number)}`}>
    {words}
  </a>
);
