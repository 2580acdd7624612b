/**
 * Resolves to true if the user has agreed to the platform's privacy contract; asks them if they have not answered yet.
 * Call it before every call that touches the user's clipboard, calendar, album or files.
 */
export type PrivacyAgreed = () => Promise<boolean>;

/** Always true: Alipay and browsers ask by themselves at each call. */
export const privacyAgreed: PrivacyAgreed = () => Promise.resolve(true);
