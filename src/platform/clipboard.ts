import Taro from '@tarojs/taro';
import type { Copy } from './clipboard.types';
import { privacyAgreed } from './privacy';

export const copy: Copy = async (text) => {
  if (!(await privacyAgreed())) return false;
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
};
