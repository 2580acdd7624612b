import { copy } from './clipboard';
import type { ShareText } from './share';

/** Opens the phone's share sheet; browsers without one (most computers, plain http) copy the text. */
export const shareText: ShareText = async (text) => {
  if ('share' in navigator) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      // The user closed the sheet, so the text must not be copied either.
      if (error instanceof Error && error.name === 'AbortError') return 'failed';
    }
  }
  return (await copy(text)) ? 'copied' : 'failed';
};
