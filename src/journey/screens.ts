import type { RequestKey } from '../citizen/citizen-records';
import { back, open, replaceBy, startOverAt } from '../platform/navigation';
import { SCREENS } from './paths';

/** Home, with a word of apology for a page that does not exist. */
export const HOME_AFTER_A_WRONG_TURN = `${SCREENS.home}?lost=1`;

/** The result of one renewal. A request key means nothing to anyone without the session. */
export function resultOf(requestKey: RequestKey): string {
  return about(SCREENS.result, requestKey);
}

/** The same result, as something to keep. */
export function keepOf(requestKey: RequestKey): string {
  return about(SCREENS.keep, requestKey);
}

/** What somebody thought of one renewal. */
export function feedbackOn(requestKey: RequestKey): string {
  return about(SCREENS.feedback, requestKey);
}

function about(screen: string, requestKey: RequestKey): string {
  return `${screen}?of=${encodeURIComponent(requestKey)}`;
}

/** A permit kept on this device. Its id is random and means nothing elsewhere. */
export function ownPermitAt(id: string): string {
  return `${SCREENS.ownPermit}?id=${id}`;
}

export { scrollToTop } from '../platform/scroll';
export { open as openScreen, replaceBy as replaceByScreen, startOverAt, back as goBack };
export { SCREENS };
