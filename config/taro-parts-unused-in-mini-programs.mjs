// Stands in, in the WeChat and Alipay builds, for what Taro's runtime brings along to look like a browser and this app never
// asks for: an address, a history, addresses taken apart, and a property for nearly each name of a style. Screens are opened
// by Taro's router, and styled by classes. What it saves: docs/adr/0002-taro-build.md.

/** Taro tells the page's address and history that a page has come or gone. */
class NoopHistory {
  trigger() {
    // Nobody reads either.
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

/** What `Box` takes for its `at` (src/ui/elements.tsx); Taro sets no other style on an element. */
export const styleProperties = ['left', 'width'];
