import type { SetPageLanguage } from './page-language';

/** Screen readers choose their voice by this attribute, and browsers their font. */
export const setPageLanguage: SetPageLanguage = (tag) => {
  document.documentElement.lang = tag;
};
