import type { SetPageLanguage } from './page-language.types';

/** A mini-program has no attribute for its language; screen readers go by the text. */
export const setPageLanguage: SetPageLanguage = () => undefined;
