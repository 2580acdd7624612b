import type { PermitRecords } from '../../citizen/citizen-records';
import { pathTo, SCREENS } from '../../routes';
import type { Eligibility } from './eligibility';
import type { RenewalState } from './renewal-state';

/** The one next step: the action to offer, and the screen behind it. */
export interface NextStep {
  readonly action: 'renewMain' | 'resume' | 'seeResult' | 'whatNow' | 'progress';
  readonly screen: string;
}

/**
 * Returns the next step. A request that is on its way, or may have arrived, comes first; then a verification that ended
 * unseen.
 */
export function nextStep(
  eligibility: Eligibility,
  { renewals }: Pick<PermitRecords, 'renewals'>,
  renewal: RenewalState,
): NextStep {
  if (renewal.type === 'sending' || renewal.type === 'unanswered')
    return { action: 'resume', screen: SCREENS.verification };
  switch (eligibility.type) {
    case 'checking':
      return { action: 'resume', screen: SCREENS.verification };
    case 'in-review':
      return { action: 'progress', screen: SCREENS.result };
    case 'renewed':
      return { action: 'seeResult', screen: pathTo('result', { of: eligibility.renewal.requestKey }) };
    case 'can-verify': {
      const mine = 'requestKey' in renewal ? renewal.requestKey : undefined;
      const unseen = renewals.find(({ requestKey, status }) => requestKey === mine && status === 'concluded');
      return unseen === undefined
        ? { action: 'renewMain', screen: SCREENS.renewal }
        : { action: 'seeResult', screen: pathTo('result', { of: unseen.requestKey }) };
    }
    case 'cannot-verify':
      return { action: 'whatNow', screen: SCREENS.result };
  }
}
