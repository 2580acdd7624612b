import Taro from '@tarojs/taro';
import { scaleOf } from './scale-of';

/** How much larger than usual the phone is set to write: 1 is usual, and what an old version is taken for. */
export type FontScale = () => number;

/** Taro's types have it in the older call only, which WeChat advises against. */
interface AppBaseInfo extends Taro.getAppBaseInfo.Result {
  readonly fontSizeSetting?: number;
}

/** The text size that the person chose in WeChat. */
export const fontScale: FontScale = () => {
  try {
    const info: AppBaseInfo = Taro.getAppBaseInfo();
    return scaleOf(info.fontSizeSetting);
  } catch {
    return 1;
  }
};
