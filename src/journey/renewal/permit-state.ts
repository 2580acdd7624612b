import type { PermitRecords } from '../../citizen/citizen-records';
import { timeWasJudged, type Eligibility } from './eligibility';

/**
 * Returns what a screen shows of the permit's state: the window if it decides, the reasons, and a renewal already made.
 */
export function permitStateProps({ permit }: PermitRecords, eligibility: Eligibility) {
  const { decision } = eligibility;
  return {
    window: decision.window !== null && timeWasJudged(decision) ? decision.window : ('not-judged' as const),
    reasons: decision.reasons,
    renewedTo: eligibility.type === 'renewed' && permit.permit !== null ? permit.permit.validTo : undefined,
  };
}
