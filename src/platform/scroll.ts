import Taro from '@tarojs/taro';
import type { ScrollToTop } from './scroll.types';

export const scrollToTop: ScrollToTop = () => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};
