/** Tells the platform which language the pages are in: a language tag such as `zh-CN`. */
export type SetPageLanguage = (tag: string) => void;
