import Taro from '@tarojs/taro';
import type { FontScale } from './font-scale';
import { scaleOf } from './scale-of';

/** Reads the text size that the user chose in Alipay from the system information, which has it on every version. */
export const fontScale: FontScale = () => {
  try {
    return scaleOf(Taro.getSystemInfoSync().fontSizeSetting);
  } catch {
    return 1;
  }
};
