import Taro from '@tarojs/taro';
import type { PrivacyAgreed } from './privacy';

/** Asks with WeChat's own sheet, and only if its contract has not been agreed to yet. */
export const privacyAgreed: PrivacyAgreed = () =>
  new Promise((resolve) => {
    // Base libraries before 2.32.3 lack both calls and require no agreement.
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
      // The setting is unknown; asking again does no harm.
      fail: ask,
    });
  });
