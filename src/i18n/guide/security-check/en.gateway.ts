import { en as onDevice } from './en';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = { ...onDevice, played: () => onDevice.played('a mock citizen') };
