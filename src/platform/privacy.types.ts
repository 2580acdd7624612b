/**
 * Whether the person has agreed to the platform's privacy contract; asks them where it is still open. Before every call that
 * touches what is theirs: clipboard, calendar, album.
 */
export type PrivacyAgreed = () => Promise<boolean>;
