import { setTabText } from './bars';
import { device } from './device';
import { ask, askDate } from './dialogs';
import { note } from './notes';
import type { PageStack } from './page-stack';
import { request } from './request';
import { scrollPage } from './scroll';

/** Performs an API; throws where the platform would call `fail`. Returns the result, if there is one. */
export type Api = (options: Record<string, unknown>) => object | undefined | Promise<object | undefined>;

function nothing(): undefined {
  return undefined;
}

/** APIs that answer synchronously. */
export function systemApis(): Record<string, unknown> {
  const screen = () => ({
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    pixelRatio: 2,
    statusBarHeight: 0,
    platform: 'devtools',
    system: 'host',
    language: 'zh_CN',
    SDKVersion: '3.0.0',
    version: '10.0.0',
    fontSizeSetting: 16,
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  });
  return {
    getSystemInfoSync: screen,
    getWindowInfo: screen,
    getAppBaseInfo: screen,
    getDeviceInfo: screen,
    getSystemSetting: () => ({}),
    // Taro asks this of Alipay before it sends anything.
    canIUse: (what: string) => what === 'request',
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({ top: 6, bottom: 38, left: 280, right: 367, width: 87, height: 32 }),
    ...listeners(),
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    SDKVersion: '2.8.0',
    env: { USER_DATA_PATH: '' },
  };
}

/**
 * Events that an app may listen for and this host never fires, since it lacks them or reports them through the pages.
 */
function listeners(): Record<string, unknown> {
  const names = [
    'Error',
    'UnhandledRejection',
    'MemoryWarning',
    'ThemeChange',
    'WindowResize',
    'KeyboardHeightChange',
    'NetworkStatusChange',
    'UserCaptureScreen',
  ];
  return Object.fromEntries(
    names.flatMap((name) => [
      [`on${name}`, nothing],
      [`off${name}`, nothing],
    ]),
  );
}

function word(options: Record<string, unknown>, name: string, otherwise = ''): string {
  const value = options[name];
  return typeof value === 'string' ? value : otherwise;
}

function shared(target: 'weapp' | 'alipay', stack: PageStack): Record<string, Api> {
  const go =
    (kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'): Api =>
    async (options) => {
      await stack.go(kind, word(options, 'url'));
      return undefined;
    };
  return {
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    reLaunch: go('reLaunch'),
    switchTab: go('switchTab'),
    navigateBack: ({ delta }) => {
      stack.back(typeof delta === 'number' ? delta : 1);
      return undefined;
    },
    setTabBarItem: ({ index, text }) => {
      setTabText(Number(index), word({ text }, 'text'));
      stack.showBars();
      return undefined;
    },
    pageScrollTo: (to) => scrollPage(target, stack.top, to),
    getNetworkType: () => ({ networkType: 'wifi', networkAvailable: true }),
    request: request(target),
    makePhoneCall: given('phone'),
  };
}

function given(to: string): Api {
  return (options) => {
    note('given', { to, what: JSON.parse(JSON.stringify(options)) as unknown });
    return undefined;
  };
}

/** Copies into the browser's own clipboard, where a journey finds it on H5, too. */
async function copied(text: string): Promise<undefined> {
  await navigator.clipboard.writeText(text);
}

function title(stack: PageStack): Api {
  return (options) => {
    if (typeof options['title'] === 'string') stack.top.title = options['title'];
    stack.showBars();
    return undefined;
  };
}

export function wechatApis(stack: PageStack): Record<string, Api> {
  return {
    ...shared('weapp', stack),
    setNavigationBarTitle: title(stack),
    setClipboardData: async ({ data }) => copied(word({ data }, 'data')),
    addPhoneCalendar: given('calendar'),
    // After one refusal WeChat asks no more; only its settings can allow it then.
    getSetting: () => ({ authSetting: { 'scope.addPhoneCalendar': !device().refuses('addPhoneCalendar') } }),
    openSetting: async () => {
      if (await ask('添加到日历', { yes: '允许', no: '不允许' })) device().allow('addPhoneCalendar');
      return undefined;
    },
    getPrivacySetting: () => ({ needAuthorization: device().refuses('privacy contract') }),
    requirePrivacyAuthorize: async () => {
      if (!device().refuses('privacy contract')) return undefined;
      if (!(await ask('用户隐私保护指引', { yes: '同意', no: '拒绝' })))
        throw new Error('requirePrivacyAuthorize:fail privacy permission is not authorized');
      device().allow('privacy contract');
      return undefined;
    },
    openPrivacyContract: given('privacy contract'),
    openLocation: given('map'),
  };
}

export function alipayApis(stack: PageStack): Record<string, Api> {
  return {
    ...shared('alipay', stack),
    setNavigationBar: title(stack),
    setClipboard: async ({ text }) => copied(word({ text }, 'text')),
    datePicker: async (options) => {
      const date = await askDate({
        value: word(options, 'currentDate'),
        start: word(options, 'startDate'),
        end: word(options, 'endDate'),
      });
      if (date === 'none') throw new Error('datePicker:fail cancel');
      return { date };
    },
    openLocation: given('map'),
  };
}
