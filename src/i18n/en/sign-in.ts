import type * as zh from '../zh-CN/sign-in';

export const signIn: typeof zh.signIn = {
  title: 'Sign in',
  lead: 'Choose a mock citizen and see what happens to them.',
  hint: 'A real service would verify your real name, and the first use may ask for face recognition, or another security check of your choice. This demonstration reads nothing about you.',
  people: 'Mock citizens',
  signingIn: 'Signing in…',
};
