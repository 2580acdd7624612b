import type { PersonalFile } from '../journey-state';
import { timeWasJudged, type Situation } from './eligibility';

type Judged = Exclude<Situation, { type: 'no-policy' }>;

/** What a screen shows of the permit's state: the window if it decides, the reasons, and a renewal already done. */
export function standing({ permit }: PersonalFile, situation: Judged) {
  const { decision } = situation;
  return {
    window: decision.window !== null && timeWasJudged(decision) ? decision.window : ('not-judged' as const),
    reasons: decision.reasons,
    renewedTo: situation.type === 'renewed' && permit.permit !== null ? permit.permit.validTo : undefined,
  };
}
