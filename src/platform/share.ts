import { copy } from './clipboard';

/**
 * How it went: handed to another app; copied, where nothing can be handed on; or neither, also where the person thought
 * better of it.
 */
export type Shared = 'shared' | 'copied' | 'failed';

/** Hands a text on to another person or app. Only from a tap: platforms ask for one. */
export type ShareText = (text: string) => Promise<Shared>;

/** WeChat and Alipay hand on a page, never a text: that is copied, to be pasted into a message. */
export const shareText: ShareText = async (text) => ((await copy(text)) ? 'copied' : 'failed');
