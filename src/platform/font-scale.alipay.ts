import Taro from '@tarojs/taro';
import type { FontScale } from './font-scale';
import { scaleOf } from './scale-of';

/** The text size that the person chose in Alipay, which tells it with everything else about the phone. */
export const fontScale: FontScale = () => {
  try {
    return scaleOf(Taro.getSystemInfoSync().fontSizeSetting);
  } catch {
    return 1;
  }
};
