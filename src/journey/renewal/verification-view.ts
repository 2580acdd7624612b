import type { Failure, Renewal, RequestKey } from '../../citizen/citizen-records';
import type { JourneyState } from '../journey-state';
import type { RenewalState } from './renewal-state';

type Sources = Renewal['sources'];

/** Everything the verification screen shows. */
export type VerificationView =
  | { readonly type: 'none' }
  | { readonly type: 'not-stored' }
  | { readonly type: 'refused' }
  | { readonly type: 'unanswered'; readonly failure: Failure }
  | { readonly type: 'sending'; readonly sources: Sources }
  | { readonly type: 'checking'; readonly sources: Sources; readonly trouble: Failure | 'none' }
  | { readonly type: 'concluded'; readonly sources: Sources; readonly requestKey: RequestKey };

const ALL_WAITING: Sources = {
  residence: 'waiting',
  employment: 'waiting',
  socialInsurance: 'waiting',
  other: 'waiting',
};

/** Returns the request on its way, the running verification, or the one that ended unseen. */
export function verificationView({ renewal, records }: Pick<JourneyState, 'renewal' | 'records'>): VerificationView {
  switch (renewal.type) {
    case 'sending':
      return { type: 'sending', sources: ALL_WAITING };
    case 'not-stored':
    case 'refused':
      return { type: renewal.type };
    case 'unanswered':
      return { type: 'unanswered', failure: renewal.failure };
    default:
      return onRecord(renewal, records.type === 'ready' ? records.records.renewals : []);
  }
}

function onRecord(state: RenewalState, renewals: readonly Renewal[]): VerificationView {
  const mine = 'requestKey' in state ? state.requestKey : undefined;
  const shown =
    renewals.find(({ requestKey }) => requestKey === mine) ?? renewals.find(({ status }) => status === 'checking');
  if (shown === undefined || shown.status === 'under-review') return { type: 'none' };
  const { sources, requestKey } = shown;
  if (shown.status === 'concluded') return { type: 'concluded', sources, requestKey };
  return { type: 'checking', sources, trouble: state.type === 'interrupted' ? state.failure : 'none' };
}
