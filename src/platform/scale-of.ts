/** The usual text size in WeChat's and Alipay's settings, in pixels. */
const USUAL = 16;

/** Converts the platform's text size in pixels to a multiple of the usual one; returns 1 for a missing or invalid size. */
export function scaleOf(fontSize: number | undefined): number {
  return fontSize !== undefined && fontSize > 0 ? fontSize / USUAL : 1;
}
