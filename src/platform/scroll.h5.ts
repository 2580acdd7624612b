import type { ScrollToTop } from './scroll';

/** Not Taro's, which would come with the first load. A page that is hidden has no place to scroll to, and keeps its own. */
export const scrollToTop: ScrollToTop = () => {
  for (const page of document.querySelectorAll('.taro_page')) page.scrollTop = 0;
};
