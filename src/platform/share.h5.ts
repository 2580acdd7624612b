import { copy } from './clipboard';
import type { ShareText } from './share';

/** The phone's own sheet; browsers without one (most computers, plain http) get the text copied. */
export const shareText: ShareText = async (text) => {
  if ('share' in navigator) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      // Closed by the person: to copy it behind their back would be no answer.
      if (error instanceof Error && error.name === 'AbortError') return 'failed';
    }
  }
  return (await copy(text)) ? 'copied' : 'failed';
};
