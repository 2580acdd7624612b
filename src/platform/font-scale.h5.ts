import type { FontScale } from './font-scale';

/** Type is in `rem` here: the browser's text size counts by itself. */
export const fontScale: FontScale = () => 1;
