import { home } from './zh-CN/home';
import { signIn } from './zh-CN/sign-in';
import { failures } from './zh-CN/failures';
import { reasons } from './zh-CN/reasons';
import { entries } from './zh-CN/screen-links';
import { hotline } from './zh-CN/hotline';
import { mine } from './zh-CN/mine';
import { services } from './zh-CN/services';
import { tabs } from './zh-CN/tab-bar';
import { counterSentence, windowStates } from './zh-CN/permit-state';
import { permit } from './zh-CN/permit';

/** 简体中文: the source of every text. Hedges of the source document (通常, 可能, 例如) stay (R69). */
export const zhCN = {
  language: 'zh' as 'zh' | 'en',
  demonstrationLine: '演示数据 · 非官方',
  back: '返回',
  loading: '正在读取',
  again: '再试一次',
  damagedSession: { title: '登录记录损坏，已清除', todo: '请重新登录；之前办理过的都还在数据源里，没有丢。' },
  toHome: '回到首页',
  offline: {
    precached: '没有网络。页面都在本机，可以照常看；真正的登录和核验，要等有网络。',
    missed: '那一页没有打开。请检查网络，再点一次。',
    notPrecached: '没有网络。没打开过的页面可能打不开；真正的登录和核验，要等有网络。',
  },
  newVersion: { title: '有新版本', todo: '换上时，页面会重新打开一次；办过的、记下的都还在。', take: '换成新版本' },
  /** In English, since the reader asked for English. */
  englishMissing: { title: 'English could not be fetched. This is Chinese.', again: 'Try again' },
  tabs,
  entries,
  services,
  mine,
  hotline,
  failures,
  reasons,
  windowStates,
  counterSentence,
  home,
  signIn,
  permit,
};
