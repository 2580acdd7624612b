import Taro from '@tarojs/taro';
import type { PrivacyAgreed } from './privacy';

/** WeChat's privacy interface: asks only where its contract has not been agreed to, with WeChat's own sheet. */
export const privacyAgreed: PrivacyAgreed = () =>
  new Promise((resolve) => {
    // Either may be missing: WeChat has them from base library 2.32.3 on, and an older one asks for nothing.
    const wx: Partial<Pick<typeof Taro, 'getPrivacySetting' | 'requirePrivacyAuthorize'>> = Taro;
    const ask = () => {
      if (wx.requirePrivacyAuthorize === undefined) {
        resolve(true);
        return;
      }
      wx.requirePrivacyAuthorize({
        success: () => {
          resolve(true);
        },
        fail: () => {
          resolve(false);
        },
      });
    };
    if (wx.getPrivacySetting === undefined) {
      ask();
      return;
    }
    wx.getPrivacySetting({
      success: ({ needAuthorization }) => {
        if (needAuthorization) ask();
        else resolve(true);
      },
      // It could not say; asking does no harm.
      fail: ask,
    });
  });
