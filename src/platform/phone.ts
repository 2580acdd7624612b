import Taro from '@tarojs/taro';

/** Offers to dial a number; `failed` where the device cannot. Closing the question is the person's own choice. */
export type Call = (number: string) => Promise<'called' | 'failed'>;

/** The platform shows the number and asks before it dials. */
export const call: Call = async (number) => {
  try {
    await Taro.makePhoneCall({ phoneNumber: number });
    return 'called';
  } catch (error) {
    // Both platforms call it a failure, too, when the person closes the question.
    return isCancelled(error) ? 'called' : 'failed';
  }
};

function isCancelled(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel');
}
