import Taro from '@tarojs/taro';

/** Shows the screen in sight from its top: what it showed before was scrolled, what it shows now is new. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}
