import type { ReactNode } from 'react';

export interface PhoneButtonProps {
  /** As a person writes it; what stands behind 转 or ext is dialled by hand. */
  readonly number: string;
  readonly words: string;
  /** Said where the device cannot dial. */
  readonly failed: string;
}

/** Dials a number, after the platform has asked. */
export type PhoneButtonComponent = (props: PhoneButtonProps) => ReactNode;

/** What a telephone can dial. */
export function dialled(number: string): string {
  return number.replace(/(?:转|ext).*/i, '').replace(/[^\d+]/g, '');
}
