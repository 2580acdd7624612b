import { SCREENS, TABS, type Tab } from '../routes';

/** The tab labels in app.json; while the app runs, they follow the language (tabs.ts). */
const TAB_NAMES: Readonly<Record<Tab, string>> = { home: '首页', services: '办事', mine: '我的' };
const tabs = TABS.map((tab) => ({
  pagePath: SCREENS[tab].slice(1),
  text: TAB_NAMES[tab],
  iconPath: `tab-icons/${tab}.png`,
  selectedIconPath: `tab-icons/${tab}-current.png`,
}));

const light = {
  navigationBarBackgroundColor: '#F5F7F4',
  navigationBarTextStyle: 'black',
  backgroundColor: '#F5F7F4',
  backgroundTextStyle: 'dark',
} as const;

/**
 * The colours of the window and the tab bar in app.json. WeChat takes light and dark ones from theme.json; Alipay does not
 * support it, so its bars stay light (docs/platform-differences.md); H5 draws its own.
 */
export const windowConfig =
  process.env['TARO_ENV'] === 'weapp'
    ? ({
        darkmode: true,
        themeLocation: 'theme.json',
        window: {
          navigationBarBackgroundColor: '@navigationBar',
          navigationBarTextStyle: '@navigationText',
          backgroundColor: '@ground',
          backgroundTextStyle: '@pull',
        },
        tabBar: {
          color: '@tabText',
          selectedColor: '@tabCurrent',
          backgroundColor: '@tabBar',
          borderStyle: 'black',
          list: tabs,
        },
      } as const)
    : process.env['TARO_ENV'] === 'alipay'
      ? ({
          window: light,
          tabBar: { color: '#52605A', selectedColor: '#0A6A55', backgroundColor: '#FFFFFF', list: tabs },
        } as const)
      : // H5 changes pages without an animation; mini-programs have no such setting.
        ({ window: light, animation: false } as const);
