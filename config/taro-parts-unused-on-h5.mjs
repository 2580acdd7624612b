// Stands in, in the H5 build, for parts of Taro that every app gets and this one does not use: our screens are native
// elements with a bar of their own (src/ui/*.h5.tsx). What it saves: docs/adr/0003-own-components.md.

/** Taro's web components and their runtime: Taro itself registers this one, for pulling to refresh. */
export function defineCustomElementTaroPullToRefreshCore() {
  // Nothing to define.
}

/** Asked for by `previewImage` and by a tab bar, which this app has not. */
export const defineCustomElementTaroSwiperCore = defineCustomElementTaroPullToRefreshCore;
export const defineCustomElementTaroSwiperItemCore = defineCustomElementTaroPullToRefreshCore;
export const defineCustomElementTaroTabbar = defineCustomElementTaroPullToRefreshCore;

/** Taro's own title bar: without a role, a name or a way to reach it by keyboard. */
export function initNavigationBar() {
  // Nothing to draw.
}
