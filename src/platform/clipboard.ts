import Taro from '@tarojs/taro';
import { privacyAgreed } from './privacy';

/** Copies text to the clipboard. Resolves to false if the platform or the user forbids it. */
export type Copy = (text: string) => Promise<boolean>;

export const copy: Copy = async (text) => {
  if (!(await privacyAgreed())) return false;
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
};
