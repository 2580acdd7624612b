import Taro from '@tarojs/taro';

/** Scrolls the current screen to its top, for when its content has been replaced. */
export type ScrollToTop = () => void;

export const scrollToTop: ScrollToTop = () => {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => {
    // The screen has been left in the meantime.
  });
};
