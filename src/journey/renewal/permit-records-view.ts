import type { Failure, PermitRecords } from '../../citizen/citizen-records';
import type { CalendarDate } from '../../rules/facts';
import type { JourneyState } from '../journey-state';
import { eligibility, type Eligibility } from './eligibility';

/** Everything a personal screen shows: the records and what they allow today, or why there is nothing to show. */
export type PermitRecordsView =
  | { readonly type: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'no-policy'; readonly today: CalendarDate }
  | { readonly type: 'ready'; readonly records: PermitRecords; readonly eligibility: Eligibility };

export function permitRecordsView({
  session,
  records,
  today,
  policy,
}: Pick<JourneyState, 'session' | 'records' | 'today' | 'policy'>): PermitRecordsView {
  if (session.type === 'signed-out') return session;
  switch (records.type) {
    case 'not-asked':
    case 'loading':
      return { type: 'loading' };
    case 'failed':
      return records;
    case 'ready':
      if (policy === 'no-policy') return { type: 'no-policy', today };
      return { type: 'ready', records: records.records, eligibility: eligibility(records.records, policy, today) };
  }
}
