import { copy } from './clipboard';

/**
 * `shared`: passed to another app. `copied`: copied, if the platform cannot share text. `failed`: neither, also if the
 * user cancelled.
 */
export type Shared = 'shared' | 'copied' | 'failed';

/** Shares a text with another person or app. Call it only from a tap: platforms require one. */
export type ShareText = (text: string) => Promise<Shared>;

/** Copies the text, to be pasted into a message: WeChat and Alipay share pages, never text. */
export const shareText: ShareText = async (text) => ((await copy(text)) ? 'copied' : 'failed');
