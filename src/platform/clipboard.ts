import Taro from '@tarojs/taro';
import type { Copy } from './clipboard.types';

export const copy: Copy = async (text) => {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
};
