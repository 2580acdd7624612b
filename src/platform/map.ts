import Taro from '@tarojs/taro';

/** A place as a map shows it, in degrees of GCJ-02: the coordinates that the maps in China use. */
export interface MapPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}

/** Shows a place on a map; `false` where the device cannot. */
export type ShowOnMap = (place: MapPlace) => Promise<boolean>;

/** The platform's own map; Alipay asks for name and address, WeChat shows them. */
export const showOnMap: ShowOnMap = async (place) => {
  try {
    await Taro.openLocation({ ...place, scale: 16 });
    return true;
  } catch {
    return false;
  }
};
