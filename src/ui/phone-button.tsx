import type { ReactNode } from 'react';
import { call } from '../platform/phone';
import { AttemptButton } from './attempt-button';
import { dialableNumber } from './dialable-number';

export interface PhoneButtonProps {
  /** Written as for a person; an extension after 转 or ext is left for them to dial. */
  readonly number: string;
  readonly words: string;
  /** Shown if the device cannot dial. */
  readonly failed: string;
}

/** Dials a number once the platform has asked. */
export type PhoneButtonComponent = (props: PhoneButtonProps) => ReactNode;

export const PhoneButton: PhoneButtonComponent = ({ number, ...button }) => (
  <AttemptButton {...button} attempt={async () => (await call(dialableNumber(number))) !== 'failed'} />
);
