/** Tells the platform which language the pages are in: a language tag such as `zh-CN`. */
export type SetPageLanguage = (tag: string) => void;

/** A mini-program has no attribute for its language; screen readers go by the text. */
export const setPageLanguage: SetPageLanguage = () => undefined;
