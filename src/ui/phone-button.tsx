import { call } from '../platform/phone';
import { AttemptButton } from './attempt-button';
import { dialled, type PhoneButtonComponent } from './phone-button.types';

export const PhoneButton: PhoneButtonComponent = ({ number, ...button }) => (
  <AttemptButton {...button} attempt={async () => (await call(dialled(number))) !== 'failed'} />
);
