/**
 * The window's colours in app.json. WeChat takes them from theme.json, light and dark; Alipay and H5 know no such names,
 * so Alipay's title bar stays light (docs/platform-differences.md), and H5 draws its own.
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
      } as const)
    : ({
        window: {
          navigationBarBackgroundColor: '#F5F7F4',
          navigationBarTextStyle: 'black',
          backgroundColor: '#F5F7F4',
          backgroundTextStyle: 'dark',
        },
      } as const);
