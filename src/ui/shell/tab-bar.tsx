import { useEffect, type ReactNode } from 'react';
import { useDidShow } from '@tarojs/taro';
import { useWords } from '../../i18n/words';
import { nameTabs } from '../../platform/tabs';

/** A tab: 首页, 办事 or 我的. */
export type Tab = 'home' | 'services' | 'mine';

export type TabBarComponent = (props: { readonly current: Tab }) => ReactNode;

/** The platform draws the bar; it is told the names, which follow the language. */
export const TabBar: TabBarComponent = () => {
  const { tabs } = useWords();
  const name = () => {
    nameTabs([tabs.home, tabs.services, tabs.mine]);
  };
  useDidShow(name);
  useEffect(name, [tabs]);
  return null;
};
