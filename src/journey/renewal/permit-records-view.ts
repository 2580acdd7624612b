import type { Failure } from '../../citizen/citizen-records';
import type { PermitRecords } from '../../citizen/citizen-records';
import type { JourneyState } from '../journey-state';
import { eligibility, type Eligibility } from './eligibility';

/** What a personal screen has to show: the file and where it stands, or why there is none yet. */
export type PermitRecordsView =
  | { readonly type: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ready'; readonly records: PermitRecords; readonly eligibility: Eligibility };

export function permitRecordsView({
  session,
  records,
  today,
}: Pick<JourneyState, 'session' | 'records' | 'today'>): PermitRecordsView {
  if (session.type === 'signed-out') return session;
  switch (records.type) {
    case 'not-asked':
    case 'loading':
      return { type: 'loading' };
    case 'failed':
      return records;
    case 'ready':
      return { type: 'ready', records: records.records, eligibility: eligibility(records.records, today) };
  }
}
