import Taro from '@tarojs/taro';
import type { ShowOnMap } from './map.types';

/** The platform's own map; Alipay asks for name and address, WeChat shows them. */
export const showOnMap: ShowOnMap = async (place) => {
  try {
    await Taro.openLocation({ ...place, scale: 16 });
    return true;
  } catch {
    return false;
  }
};
