import Taro from '@tarojs/taro';

/** Copies text; `false` where the platform or the user forbids it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
