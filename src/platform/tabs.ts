import Taro from '@tarojs/taro';

/** Opens a page of the tab bar; `path` is a tab's path in routes.ts. */
export type ShowTab = (path: string) => Promise<unknown>;

/** Sets the labels of the tabs that the platform draws, in their order. */
export type NameTabs = (labels: readonly string[]) => void;

/** The platform opens pages of its tab bar with a separate call, which takes no query. */
export const showTab: ShowTab = (path) => Taro.switchTab({ url: path });

/** The platform accepts this only while it shows a page of the tab bar; on other pages there is no bar to label. */
export const nameTabs: NameTabs = (labels) => {
  labels.forEach((text, index) => {
    Promise.resolve(Taro.setTabBarItem({ index, text })).catch(() => undefined);
  });
};
