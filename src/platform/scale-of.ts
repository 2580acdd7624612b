/** What text of the usual size is in WeChat's and Alipay's settings, in pixels. */
const USUAL = 16;

/** The text size that a platform tells, in pixels, as a multiple of the usual one; 1 where it tells none. */
export function scaleOf(fontSize: number | undefined): number {
  return fontSize !== undefined && fontSize > 0 ? fontSize / USUAL : 1;
}
