import type { Renewal, RequestKey } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { Decision } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { PersonalFile } from '../journey-state';
import type { Situation } from './eligibility';

/** For the screens, which see the rules through the journey alone. */

type Concluded = Extract<Renewal, { status: 'concluded' }>;

/** What the result screen has to show. */
export type ResultView =
  | { readonly is: 'no-policy' }
  /** No renewal with that key is on record. */
  | { readonly is: 'not-found' }
  /** Still running: its place is the verification screen. */
  | { readonly is: 'checking' }
  | { readonly is: 'in-review'; readonly renewal: Renewal | 'unknown'; readonly decision: Decision | 'none' }
  /** The authority's decision on a renewal. */
  | { readonly is: 'concluded'; readonly renewal: Concluded; readonly decision: Decision; readonly on: CalendarDate }
  /** Where the person stands today, with nothing verified. */
  | { readonly is: 'today'; readonly decision: Decision; readonly on: CalendarDate };

/** The result of one renewal, or, without a key, where the person stands. */
export function resultView(
  { renewals }: PersonalFile,
  situation: Situation,
  today: CalendarDate,
  asked: RequestKey | undefined,
): ResultView {
  if (asked !== undefined) {
    const renewal = renewals.find(({ requestKey }) => requestKey === asked);
    return renewal === undefined ? { is: 'not-found' } : ofRenewal(renewal);
  }
  switch (situation.is) {
    case 'no-policy':
      return situation;
    case 'checking':
      return { is: 'checking' };
    case 'renewed':
      return ofRenewal(situation.renewal);
    case 'in-review':
      return {
        is: 'in-review',
        renewal: renewals.find(({ status }) => status === 'under-review') ?? 'unknown',
        decision: situation.decision,
      };
    case 'can-verify':
    case 'cannot-verify':
      return { is: 'today', decision: situation.decision, on: today };
  }
}

function ofRenewal(renewal: Renewal): ResultView {
  switch (renewal.status) {
    case 'checking':
      return { is: 'checking' };
    case 'under-review':
      return { is: 'in-review', renewal, decision: 'none' };
    case 'concluded':
      return { is: 'concluded', renewal, decision: renewal.decision, on: shanghaiDay(renewal.concludedAt) };
  }
}
