import { useEffect, type ReactNode } from 'react';
import { useDidShow } from '@tarojs/taro';
import { useWords } from '../../i18n/words';
import { nameTabs } from '../../platform/tabs';
import { TABS, type Tab } from '../../routes';

export type TabBarComponent = (props: { readonly current: Tab }) => ReactNode;

/** The platform draws the bar; this sets its labels, which follow the language. */
export const TabBar: TabBarComponent = () => {
  const { tabs } = useWords();
  const name = () => {
    nameTabs(TABS.map((tab) => tabs[tab]));
  };
  useDidShow(name);
  useEffect(name, [tabs]);
  return null;
};
