import Taro from '@tarojs/taro';
import type { PrivacyContract } from './privacy-contract';

export const privacyContract: PrivacyContract = () =>
  new Promise((resolve) => {
    // Missing before base library 2.32.3.
    const wx: Partial<Pick<typeof Taro, 'openPrivacyContract'>> = Taro;
    if (wx.openPrivacyContract === undefined) {
      resolve(false);
      return;
    }
    wx.openPrivacyContract({
      success: () => {
        resolve(true);
      },
      fail: () => {
        resolve(false);
      },
    });
  });
