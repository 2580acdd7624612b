import type { Renewal } from '../../citizen/citizen-records';
import { shanghaiDay } from '../../rules/calendar';
import type { Outcome } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { pathTo, SCREENS } from '../../routes';

/** One renewal as an entry in the history. */
export interface RenewalLine {
  readonly reference: string;
  readonly startedOn: CalendarDate;
  readonly state: 'checking' | 'under-review' | Outcome;
  readonly screen: string;
}

export function renewalLine(renewal: Renewal): RenewalLine {
  const { reference, requestKey, startedAt, status } = renewal;
  return {
    reference,
    startedOn: shanghaiDay(startedAt),
    state: renewal.status === 'concluded' ? renewal.decision.outcome : renewal.status,
    screen: status === 'checking' ? SCREENS.verification : pathTo('result', { of: requestKey }),
  };
}
