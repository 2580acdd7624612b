import Taro from '@tarojs/taro';

/** Names the page in the platform's title bar, or in the browser's tab. */
export function setPageTitle(title: string): void {
  Taro.setNavigationBarTitle({ title }).catch(() => {
    // The page has gone meanwhile, and its title with it.
  });
}
