import Taro from '@tarojs/taro';
import type { FontScale } from './font-scale.types';
import { scaleOf } from './scale-of';

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
