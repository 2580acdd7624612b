import { privacyContract } from '../platform/privacy-contract';
import { AttemptButton } from './attempt-button';

interface PrivacyContractButtonProps {
  readonly words: string;
  /** Shown if the platform did not open it. */
  readonly failed: string;
}

/** Opens the platform's own privacy statement; renders nothing if the platform has none. */
export function PrivacyContractButton({ words, failed }: PrivacyContractButtonProps) {
  return privacyContract === 'none' ? null : <AttemptButton words={words} attempt={privacyContract} failed={failed} />;
}
