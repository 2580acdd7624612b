import Taro from '@tarojs/taro';
import type { NameTabs, ShowTab } from './tabs';

/** Our own bar (ui/tab-bar.h5.tsx): Taro's has no role, no name and no way to reach it by keyboard. */
export const showTab: ShowTab = (path) => Taro.reLaunch({ url: path });

export const nameTabs: NameTabs = () => undefined;
