import Taro from '@tarojs/taro';
import type { Call } from './phone.types';

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
