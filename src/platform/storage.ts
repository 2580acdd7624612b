import Taro from '@tarojs/taro';
import type { Storage } from './storage-keys';

/** Separates this app's keys from those of others on the same origin (H5). */
const PREFIX = 'permit-renewal:';

export const deviceStorage: Storage = {
  read(key) {
    // A missing key reads as '' in WeChat and H5, as null in Alipay; this app stores only text.
    const value: unknown = Taro.getStorageSync(PREFIX + key);
    if (typeof value === 'string' && value !== '') return value;
    // H5 also returns '' for a value that it cannot read: a key that exists without text is damaged.
    if (Taro.getStorageInfoSync().keys.includes(PREFIX + key)) throw new Error(`The value stored as ${key} is damaged`);
    return null;
  },
  write(key, value) {
    Taro.setStorageSync(PREFIX + key, value);
  },
  remove(key) {
    try {
      Taro.removeStorageSync(PREFIX + key);
    } catch {
      // A forbidden store holds nothing to remove.
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
