import type { RequestKey } from '../citizen/citizen-records';
import { open, replaceBy, startOverAt, back } from '../platform/navigation';

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

/** Home, with a word of apology for a page that does not exist. */
export const HOME_AFTER_A_WRONG_TURN = `${SCREENS.home}?lost=1`;

/** The result of one renewal. A request key means nothing to anyone without the session. */
export function resultOf(requestKey: RequestKey): string {
  return `${SCREENS.result}?of=${encodeURIComponent(requestKey)}`;
}

export { open as openScreen, replaceBy as replaceByScreen, startOverAt, back as goBack };
