import { TAB_PATHS } from './tab-paths';

/** The tab bar as app.json holds it; while the app runs, its names follow the language (tabs.ts). */
const tabs = ['首页', '办事', '我的'].map((text, place) => {
  const picture = ['home', 'services', 'mine'][place] ?? '';
  return {
    pagePath: (TAB_PATHS[place] ?? '').slice(1),
    text,
    iconPath: `tab-icons/${picture}.png`,
    selectedIconPath: `tab-icons/${picture}-current.png`,
  };
});

const light = {
  navigationBarBackgroundColor: '#F5F7F4',
  navigationBarTextStyle: 'black',
  backgroundColor: '#F5F7F4',
  backgroundTextStyle: 'dark',
} as const;

/**
 * The window's and the tab bar's colours in app.json. WeChat takes them from theme.json, light and dark; Alipay knows no
 * such names, so its bars stay light (docs/platform-differences.md); H5 draws its own.
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
      : // Pages are changed without a slide on H5; the mini-programs know no such setting.
        ({ window: light, animation: false } as const);
