import Taro from '@tarojs/taro';

/** Offers to dial a number. Resolves to `failed` if the device cannot; cancelling the prompt counts as `called`. */
export type Call = (number: string) => Promise<'called' | 'failed'>;

/** The platform shows the number and asks before it dials. */
export const call: Call = async (number) => {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
    return 'called';
  } catch (error) {
    // Both platforms also report a failure when the user cancels the prompt.
    return isCancelled(error) ? 'called' : 'failed';
  }
};

function isCancelled(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel');
}
