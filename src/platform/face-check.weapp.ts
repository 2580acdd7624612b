import Taro from '@tarojs/taro';
import type { CheckFace, FaceChecked } from './face-check';

interface Verify {
  readonly verifyId: string;
  readonly success: () => void;
  readonly fail: (error: { readonly errCode?: number }) => void;
}

/** WeChat offers the call only to government bodies; in other apps it is missing. */
export const checkFace: CheckFace = ({ id }) =>
  new Promise((resolve) => {
    // Taro's typings lack this call.
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

/** Translates WeChat's error codes for a face check. */
function meaningOf(errCode: number): FaceChecked {
  if (errCode === 90001) return 'unsupported';
  if (errCode >= 90002 && errCode <= 90006) return 'cancelled';
  if (errCode === 90007 || errCode === 90012) return 'offline';
  return errCode >= 90008 && errCode <= 90011 ? 'refused' : 'failed';
}
