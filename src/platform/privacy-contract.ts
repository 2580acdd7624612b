/** Opens the platform's own privacy statement, where it has one; resolves to whether it opened. */
export type PrivacyContract = (() => Promise<boolean>) | 'none';

/** Alipay shows its own in its menu; a browser has none. */
export const privacyContract: PrivacyContract = 'none';
