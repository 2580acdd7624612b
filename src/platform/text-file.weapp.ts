import Taro from '@tarojs/taro';
import { privacyAgreed } from './privacy';
import { LARGEST_FILE } from './largest-file';
import type { TextFiles } from './text-file';

/** Sends the file to a chat and reads it back from one: WeChat has no other way (base library 2.16.1). */
export const textFiles: TextFiles | 'no files' = {
  give: async (text, name) => {
    const files = Taro.getFileSystemManager();
    const filePath = `${String(Taro.env.USER_DATA_PATH)}/${name}`;
    try {
      files.writeFileSync(filePath, text, 'utf8');
      await Taro.shareFileMessage({ filePath, fileName: name });
      return 'given';
    } catch {
      return 'failed';
    } finally {
      // Deletes the temporary copy, whether it was sent or not.
      files.unlink({ filePath, fail: () => undefined });
    }
  },
  take: async () => {
    if (!(await privacyAgreed())) return { type: 'none' };
    let chosen: Taro.chooseMessageFile.ChooseFile | undefined;
    try {
      ({
        tempFiles: [chosen],
      } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['txt'] }));
    } catch {
      return { type: 'none' };
    }
    if (chosen === undefined) return { type: 'none' };
    if (chosen.size > LARGEST_FILE) return { type: 'unreadable' };
    try {
      const text = Taro.getFileSystemManager().readFileSync(chosen.path, 'utf8');
      return typeof text === 'string' ? { type: 'text', text } : { type: 'unreadable' };
    } catch {
      return { type: 'unreadable' };
    }
  },
};
