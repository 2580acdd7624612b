/**
 * Whether the person has agreed to the platform's privacy contract; asks them where it is still open. Before every call that
 * touches what is theirs: clipboard, calendar, album.
 */
export type PrivacyAgreed = () => Promise<boolean>;

/** Alipay and browsers ask by themselves, at the call in question. */
export const privacyAgreed: PrivacyAgreed = () => Promise.resolve(true);
