import Taro from '@tarojs/taro';

/** Shows the screen in sight from its top: what it showed before was scrolled, what it shows now is new. */
export type ScrollToTop = () => void;

export const scrollToTop: ScrollToTop = () => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};
