import Taro from '@tarojs/taro';

/** Sets the title in the platform's title bar or in the browser's tab. */
export function setPageTitle(title: string): void {
  Taro.setNavigationBarTitle({ title }).catch(() => {
    // The page has been closed in the meantime.
  });
}
