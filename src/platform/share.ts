import { copy } from './clipboard';
import type { ShareText } from './share.types';

/** WeChat and Alipay hand on a page, never a text: that is copied, to be pasted into a message. */
export const shareText: ShareText = async (text) => ((await copy(text)) ? 'copied' : 'failed');
