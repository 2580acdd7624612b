import type { Failure, PermitRecords, Session } from '../citizen/citizen-records';
import type { CalendarDate, RecordName } from '../rules/facts';
import type { RenewalState } from './renewal/renewal-state';
import type { Paper } from '../rules/decision';
import type { Policy } from '../rules/policy';

export type PermitRecordsState =
  | { readonly type: 'not-asked' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ready'; readonly records: PermitRecords };

export type SessionState =
  | { readonly type: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly type: 'signed-in'; readonly session: Session };

/** A person who has signed in with their real name and has yet to pass the second check (R10). */
export type Arriving = { readonly type: 'nobody' } | { readonly type: 'to-be-checked'; readonly session: Session };

/** The sources that the person allows to be read. Held in memory only, so a restart asks for consent again. */
export interface Consents {
  /** Subject of the session that gave them; empty if none did. */
  readonly by: string;
  readonly to: readonly RecordName[];
}

export interface JourneyState {
  /** The calendar day in Shanghai, by the device's clock. */
  readonly today: CalendarDate;
  /** The policy in force on that day; `no-policy` if no policy covers it, most likely because the clock is wrong. */
  readonly policy: Policy | 'no-policy';
  readonly session: SessionState;
  readonly arriving: Arriving;
  readonly consents: Consents;
  readonly records: PermitRecordsState;
  readonly renewal: RenewalState;
  /** The papers that the person has ticked as ready. */
  readonly ticked: readonly Paper[];
}
