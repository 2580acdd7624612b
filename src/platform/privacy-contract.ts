/** Opens the platform's own privacy statement, if it has one. Resolves to true if it opened. */
export type PrivacyContract = (() => Promise<boolean>) | 'none';

/** Alipay shows its statement in its own menu; browsers have none. */
export const privacyContract: PrivacyContract = 'none';
