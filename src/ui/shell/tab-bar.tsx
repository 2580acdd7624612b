import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useWords } from '../../i18n/words';
import { nameTabs } from '../../platform/tabs';
import type { TabBarComponent } from './tab-bar.types';

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
