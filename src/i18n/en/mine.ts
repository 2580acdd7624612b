import type * as zh from '../zh-CN/mine';

export const mine: typeof zh.mine = {
  title: 'Mine',
  signedOut:
    'Sign in to see your permit and your renewals here. Without signing in you can do the pre-check and see which papers to bring.',
  signedIn: 'Signed in',
  onDevice: 'On this phone',
  app: 'This app',
};
