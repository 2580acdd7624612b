import type { PrivacyContract } from './privacy-contract.types';

/** Alipay shows its own in its menu; a browser has none. */
export const privacyContract: PrivacyContract = 'none';
