import { zhCN as onDevice } from './zh-CN';

/** A gateway does not tell the app whom its subject stands for. */
export const zhCN: typeof onDevice = { ...onDevice, played: () => onDevice.played('一位模拟市民') };
