import type { TextFiles } from './text-file.types';

/** Alipay hands on no file of the app's own: there a text is copied and pasted. */
export const textFiles: TextFiles | 'no files' = 'no files';
