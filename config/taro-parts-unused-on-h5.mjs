// Replaces, in the H5 build, parts of Taro that every app gets and this one does not use: our screens are native elements
// with a bar of their own (src/ui/*.h5.tsx). The saving is in docs/adr/0003-own-components.md.

/** Taro's web components and their runtime: Taro itself registers this one, for pull-to-refresh. */
export function defineCustomElementTaroPullToRefreshCore() {
  // Nothing to define.
}

/** Used by `previewImage` and by a tab bar, neither of which this app has. */
export const defineCustomElementTaroSwiperCore = defineCustomElementTaroPullToRefreshCore;
export const defineCustomElementTaroSwiperItemCore = defineCustomElementTaroPullToRefreshCore;
export const defineCustomElementTaroTabbar = defineCustomElementTaroPullToRefreshCore;

/** Taro's own title bar, which has no role, no name and no keyboard access. */
export function initNavigationBar() {
  // Nothing to draw.
}
