import Taro from '@tarojs/taro';
import type { NameTabs, ShowTab } from './tabs.types';

/** The platform draws the tab bar, and goes to one of its pages by a call of its own, which takes no query. */
export const showTab: ShowTab = (path) => Taro.switchTab({ url: path });

/** Works while a page of the tab bar is in sight; elsewhere the platform refuses, and there is no bar to name. */
export const nameTabs: NameTabs = (labels) => {
  labels.forEach((text, index) => {
    Promise.resolve(Taro.setTabBarItem({ index, text })).catch(() => undefined);
  });
};
