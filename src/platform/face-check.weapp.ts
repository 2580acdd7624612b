import Taro from '@tarojs/taro';
import type { CheckFace, FaceChecked } from './face-check';

interface Verify {
  readonly verifyId: string;
  readonly success: () => void;
  readonly fail: (error: { readonly errCode?: number }) => void;
}

/** WeChat gives the call to government bodies alone; an app of anybody else has none. */
export const checkFace: CheckFace = ({ id }) =>
  new Promise((resolve) => {
    // So new, and so rarely given, that Taro's typings do not know it.
    const wx = Taro as unknown as { readonly requestFacialVerify?: (verify: Verify) => void };
    if (wx.requestFacialVerify === undefined) {
      resolve('unsupported');
      return;
    }
    wx.requestFacialVerify({
      verifyId: id,
      success: () => {
        resolve('passed');
      },
      fail: ({ errCode = 0 }) => {
        resolve(meaningOf(errCode));
      },
    });
  });

/** WeChat's numbers for how a face check ended. */
function meaningOf(errCode: number): FaceChecked {
  if (errCode === 90001) return 'unsupported';
  if (errCode >= 90002 && errCode <= 90006) return 'cancelled';
  if (errCode === 90007 || errCode === 90012) return 'offline';
  return errCode >= 90008 && errCode <= 90011 ? 'refused' : 'failed';
}
