import type { PermitRecords, Renewal, RequestKey } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { Decision } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Eligibility } from './eligibility';

type Concluded = Extract<Renewal, { status: 'concluded' }>;

/** Everything the result screen shows. */
export type ResultView =
  /** No renewal with that key is on record. */
  | { readonly type: 'not-found' }
  /** Still running: the verification screen shows it. */
  | { readonly type: 'checking' }
  | { readonly type: 'in-review'; readonly renewal: Renewal | 'unknown'; readonly decision: Decision | 'none' }
  /** The authority's decision on a renewal. */
  | { readonly type: 'concluded'; readonly renewal: Concluded; readonly decision: Decision; readonly on: CalendarDate }
  /** The person's options today, with nothing verified. */
  | { readonly type: 'today'; readonly decision: Decision; readonly on: CalendarDate };

/** Returns the result of one renewal; without a key, the person's options today. */
export function resultView(
  { renewals }: PermitRecords,
  eligibility: Eligibility,
  today: CalendarDate,
  asked: RequestKey | undefined,
): ResultView {
  if (asked !== undefined) {
    const renewal = renewals.find(({ requestKey }) => requestKey === asked);
    return renewal === undefined ? { type: 'not-found' } : ofRenewal(renewal);
  }
  switch (eligibility.type) {
    case 'checking':
      return { type: 'checking' };
    case 'renewed':
      return ofRenewal(eligibility.renewal);
    case 'in-review':
      return {
        type: 'in-review',
        renewal: renewals.find(({ status }) => status === 'under-review') ?? 'unknown',
        decision: eligibility.decision,
      };
    case 'can-verify':
    case 'cannot-verify':
      return { type: 'today', decision: eligibility.decision, on: today };
  }
}

function ofRenewal(renewal: Renewal): ResultView {
  switch (renewal.status) {
    case 'checking':
      return { type: 'checking' };
    case 'under-review':
      return { type: 'in-review', renewal, decision: 'none' };
    case 'concluded':
      return { type: 'concluded', renewal, decision: renewal.decision, on: shanghaiDay(renewal.concludedAt) };
  }
}
