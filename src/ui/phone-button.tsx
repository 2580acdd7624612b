import type { ReactNode } from 'react';
import { call } from '../platform/phone';
import { AttemptButton } from './attempt-button';
import { dialableNumber } from './dialable-number';

export interface PhoneButtonProps {
  /** As a person writes it; what stands behind 转 or ext is dialled by hand. */
  readonly number: string;
  readonly words: string;
  /** Said where the device cannot dial. */
  readonly failed: string;
}

/** Dials a number, after the platform has asked. */
export type PhoneButtonComponent = (props: PhoneButtonProps) => ReactNode;

export const PhoneButton: PhoneButtonComponent = ({ number, ...button }) => (
  <AttemptButton {...button} attempt={async () => (await call(dialableNumber(number))) !== 'failed'} />
);
