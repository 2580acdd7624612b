import Taro from '@tarojs/taro';
import type { Storage } from './storage-keys';

/** Our keys, told apart from those of others on the same origin (H5). */
const PREFIX = 'permit-renewal:';

export const deviceStorage: Storage = {
  read(key) {
    // A missing key is '' in WeChat and H5, null in Alipay; anything but text is not ours.
    const value: unknown = Taro.getStorageSync(PREFIX + key);
    if (typeof value === 'string' && value !== '') return value;
    // H5 answers '' for a value that it cannot read, too; what is there and says nothing is spoilt.
    if (Taro.getStorageInfoSync().keys.includes(PREFIX + key)) throw new Error(`The value kept as ${key} is spoilt`);
    return null;
  },
  write(key, value) {
    Taro.setStorageSync(PREFIX + key, value);
  },
  remove(key) {
    try {
      Taro.removeStorageSync(PREFIX + key);
    } catch {
      // A store that is forbidden holds nothing to remove.
    }
  },
  keys() {
    try {
      return Taro.getStorageInfoSync()
        .keys.filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length));
    } catch {
      return [];
    }
  },
};
