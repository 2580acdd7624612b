import type { Failure, Renewal, RequestKey } from '../../citizen/citizen-records';
import type { JourneyState } from '../journey-state';

type Sources = Renewal['sources'];

/** What the verification screen has to show. */
export type VerificationView =
  | { readonly is: 'none' }
  | { readonly is: 'not-stored' }
  | { readonly is: 'refused' }
  | { readonly is: 'unknown'; readonly failure: Failure }
  | { readonly is: 'sending'; readonly sources: Sources }
  | { readonly is: 'checking'; readonly sources: Sources; readonly trouble: Failure | 'none' }
  | { readonly is: 'concluded'; readonly sources: Sources; readonly requestKey: RequestKey };

const ALL_WAITING: Sources = {
  residence: 'waiting',
  employment: 'waiting',
  socialInsurance: 'waiting',
  other: 'waiting',
};

/** The request on its way, or the verification that runs, or the one that ended and has not been seen. */
export function verificationView({ sending, file, following, pending }: JourneyState): VerificationView {
  if (sending.is === 'sending') return { is: 'sending', sources: ALL_WAITING };
  if (sending.is !== 'idle') return sending;
  const renewals = file.is === 'ready' ? file.file.renewals : [];
  const mine = pending.is === 'pending' ? pending.requestKey : 'none';
  const shown =
    renewals.find(({ requestKey }) => requestKey === mine) ?? renewals.find(({ status }) => status === 'checking');
  if (shown === undefined || shown.status === 'under-review') return { is: 'none' };
  const { sources, requestKey } = shown;
  if (shown.status === 'concluded') return { is: 'concluded', sources, requestKey };
  return { is: 'checking', sources, trouble: following.is === 'cut-off' ? following.failure : 'none' };
}
