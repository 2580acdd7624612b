import './button.scss';
import { dialled, type PhoneButtonComponent } from './phone-button.types';

/** The browser knows what to do with a telephone number, and reads it out as one. */
export const PhoneButton: PhoneButtonComponent = ({ number, words }) => (
  <a className="button button--plain" href={`tel:${dialled(number)}`}>
    {words}
  </a>
);
