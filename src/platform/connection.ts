import Taro from '@tarojs/taro';
import type { WatchConnection } from './connection.types';

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
