import Taro from '@tarojs/taro';

/** Scrolls the current screen to its top, for when its content has been replaced. */
export type ScrollToTop = () => void;

export const scrollToTop: ScrollToTop = () => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};
