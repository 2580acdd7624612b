import Taro from '@tarojs/taro';

export interface Connection {
  /** True if the device reports a network, even one that reaches nothing. */
  readonly online: boolean;
  /** True if every screen is precached and opens without a network. */
  readonly precached: boolean;
  /** True if the screen requested last could not be opened. */
  readonly missed: boolean;
  /** Switches to the newer version that has been fetched; absent while this is the newest. */
  readonly renew?: () => void;
}

/** Reports each change of the connection for as long as the app runs. */
export type WatchConnection = (report: (change: Partial<Connection>) => void) => void;

/** A message from the page to its service worker: take over now, or answer if this file belongs to your build. */
export type WorkerMessage = { readonly type: 'SKIP_WAITING' } | { readonly type: 'HAS'; readonly url: string };

/** The names that WeChat and Alipay have for "no network". */
const NONE = ['none', 'NOTREACHABLE'];

/** The platform caches the package itself; a subpackage that was never opened may still be missing. */
export const watchConnection: WatchConnection = (report) => {
  Taro.getNetworkType().then(
    ({ networkType }) => {
      report({ online: !NONE.includes(networkType) });
    },
    () => undefined,
  );
  Taro.onNetworkStatusChange(({ isConnected }) => {
    report({ online: isConnected });
  });
};
