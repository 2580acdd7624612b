/** Opens the platform's own privacy statement, where it has one; resolves to whether it opened. */
export type PrivacyContract = (() => Promise<boolean>) | 'none';
