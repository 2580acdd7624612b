import type { ScrollToTop } from './scroll';

/** Replaces Taro's call, which would add to the first load. Setting `scrollTop` on a hidden page has no effect. */
export const scrollToTop: ScrollToTop = () => {
  for (const page of document.querySelectorAll('.screen__scroller')) page.scrollTop = 0;
};
