/** Sets the language of the pages; `tag` is a language tag such as `zh-CN`. */
export type SetPageLanguage = (tag: string) => void;

/** Does nothing: mini-programs have no such attribute, and screen readers go by the text. */
export const setPageLanguage: SetPageLanguage = () => undefined;
