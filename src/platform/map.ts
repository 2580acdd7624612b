import Taro from '@tarojs/taro';

/** A place on a map; the coordinates are in degrees of GCJ-02, the system of maps in China. */
export interface MapPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}

/** Shows a place on a map. Resolves to false if the device cannot. */
export type ShowOnMap = (place: MapPlace) => Promise<boolean>;

/** Opens the platform's map; Alipay requires the name and the address, WeChat shows them. */
export const showOnMap: ShowOnMap = async (place) => {
  try {
    await Taro.openLocation({ ...place, scale: 16 });
    return true;
  } catch {
    return false;
  }
};
