import Taro from '@tarojs/taro';
import { scaleOf } from './scale-of';

/** Returns the user's text size as a multiple of the usual one; 1 if the platform does not report it. */
export type FontScale = () => number;

/** Taro types this field only on the older call, which WeChat has deprecated. */
interface AppBaseInfo extends Taro.getAppBaseInfo.Result {
  readonly fontSizeSetting?: number;
}

/** Reads the text size that the user chose in WeChat. */
export const fontScale: FontScale = () => {
  try {
    const info: AppBaseInfo = Taro.getAppBaseInfo();
    return scaleOf(info.fontSizeSetting);
  } catch {
    return 1;
  }
};
