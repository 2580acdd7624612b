import type { FontScale } from './font-scale';

/** Always 1: font sizes are in `rem`, so the browser applies its own text size. */
export const fontScale: FontScale = () => 1;
