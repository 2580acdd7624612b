import type * as zh from '../zh-CN/tab-bar';

export const tabs: typeof zh.tabs = { label: 'Main navigation', home: 'Home', services: 'Services', mine: 'Mine' };
