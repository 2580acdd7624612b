import Taro from '@tarojs/taro';
import type { FontScale } from './font-scale.types';

/** What text of 16 pixels is in the platform's own settings; both platforms count from there. */
const STANDARD = 16;

/** The text size that the person chose in WeChat's or Alipay's settings; 1 where an old version does not tell. */
export const fontScale: FontScale = () => {
  try {
    const { fontSizeSetting } = Taro.getSystemInfoSync();
    return typeof fontSizeSetting === 'number' && fontSizeSetting > 0 ? fontSizeSetting / STANDARD : 1;
  } catch {
    return 1;
  }
};
