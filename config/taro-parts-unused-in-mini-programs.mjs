// Replaces, in the WeChat and Alipay builds, parts of Taro's runtime that imitate a browser and that this app never uses:
// an address, a history, parsed addresses, and a property for nearly each style name. Screens are opened by Taro's
// router, and styled by classes. The saving is in docs/adr/0002-taro-build.md.

/** Taro reports here that a page has come or gone. */
class NoopHistory {
  trigger() {
    // Nothing reads either.
  }
}
export { NoopHistory as History, NoopHistory as Location };

class Unavailable {
  constructor() {
    throw new Error('This app takes no address apart: config/taro-parts-unused-in-mini-programs.mjs');
  }
}
export { Unavailable as TaroURLProvider, Unavailable as URLSearchParams };

export function parseUrl() {
  return new Unavailable();
}

/** The properties that `Box` accepts in `at` (src/ui/elements.tsx); Taro sets no other style on an element. */
export const styleProperties = ['left', 'width'];
