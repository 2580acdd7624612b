import Taro from '@tarojs/taro';

/** Shows a page of the tab bar; `path` is that of a tab in routes.ts. */
export type ShowTab = (path: string) => Promise<unknown>;

/** Names the tabs that the platform draws, in their order. */
export type NameTabs = (labels: readonly string[]) => void;

/** The platform draws the tab bar, and goes to one of its pages by a call of its own, which takes no query. */
export const showTab: ShowTab = (path) => Taro.switchTab({ url: path });

/** Works while a page of the tab bar is in sight; elsewhere the platform refuses, and there is no bar to name. */
export const nameTabs: NameTabs = (labels) => {
  labels.forEach((text, index) => {
    Promise.resolve(Taro.setTabBarItem({ index, text })).catch(() => undefined);
  });
};
