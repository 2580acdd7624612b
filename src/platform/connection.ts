import Taro from '@tarojs/taro';

export interface Connection {
  /** What the device says; a network that leads nowhere counts as one. */
  readonly online: boolean;
  /** Whether each screen opens without a network. */
  readonly kept: boolean;
  /** Whether the screen asked for last could not be opened. */
  readonly missed: boolean;
  /** Opens the newer version that has been fetched; absent while this is the newest. */
  readonly renew?: () => void;
}

/** Tells of each change of the connection, for as long as the app runs. */
export type WatchConnection = (told: (change: Partial<Connection>) => void) => void;

/** What the page says to its service worker: take over now; or, is this file one of your build's? */
export type WorkerMessage = { readonly type: 'SKIP_WAITING' } | { readonly type: 'HAS'; readonly url: string };

/** What WeChat and Alipay call it when there is no network. */
const NONE = ['none', 'NOTREACHABLE'];

/** A mini-program's platform keeps its package; a screen of the subpackage that was never opened may not be here yet. */
export const watchConnection: WatchConnection = (told) => {
  Taro.getNetworkType().then(
    ({ networkType }) => {
      told({ online: !NONE.includes(networkType) });
    },
    () => undefined,
  );
  Taro.onNetworkStatusChange(({ isConnected }) => {
    told({ online: isConnected });
  });
};
