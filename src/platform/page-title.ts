import Taro from '@tarojs/taro';

/** Names the page in the platform's title bar, or in the browser's tab. */
export function setPageTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title });
}
