/** Every screen and its path. */
export const SCREENS = {
  home: '/pages/home/home',
  signIn: '/pages/sign-in/sign-in',
  permit: '/pages/permit/permit',
  changes: '/pages/changes/changes',
  renewal: '/pages/renewal/renewal',
  verification: '/pages/verification/verification',
  result: '/pages/result/result',
  addressChange: '/guide/address-change/address-change',
  demonstration: '/guide/demonstration/demonstration',
} as const;
