import Taro from '@tarojs/taro';
import type { NameTabs, ShowTab } from './tabs';

/** H5 has its own tab bar, because Taro's has no role, no name and no keyboard access. */
export const showTab: ShowTab = (path) => Taro.reLaunch({ url: path });

export const nameTabs: NameTabs = () => undefined;
