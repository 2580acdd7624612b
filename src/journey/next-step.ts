import type { RequestKey } from '../citizen/citizen-records';
import { resultOf, SCREENS } from './screens';
import type { Situation } from './situation';

/** The one step that the situation asks for: which action to offer, and the screen behind it. */
export interface NextStep {
  readonly action: 'renewMain' | 'resume' | 'seeResult' | 'whatNow' | 'progress';
  readonly screen: string;
}

/** `unseen` is a verification that ended while nobody looked. */
export function nextStep(situation: Exclude<Situation, { is: 'no-policy' }>, unseen?: RequestKey): NextStep {
  switch (situation.is) {
    case 'checking':
      return { action: 'resume', screen: SCREENS.verification };
    case 'in-review':
      return { action: 'progress', screen: SCREENS.result };
    case 'renewed':
      return { action: 'seeResult', screen: resultOf(situation.renewal.requestKey) };
    case 'can-verify':
      return unseen === undefined
        ? { action: 'renewMain', screen: SCREENS.renewal }
        : { action: 'seeResult', screen: resultOf(unseen) };
    case 'cannot-verify':
      return { action: 'whatNow', screen: SCREENS.result };
  }
}
