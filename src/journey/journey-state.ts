import type { Failure, PermitRecords, RequestKey, Session } from '../citizen/citizen-records';
import type { CalendarDate, RecordName } from '../rules/facts';
import type { Paper } from '../rules/decision';

export type PersonalFile = PermitRecords;

export type FileState =
  | { readonly is: 'not-asked' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly file: PersonalFile };

export type SessionState =
  | { readonly is: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly is: 'signed-in'; readonly session: Session };

/** Whoever has signed in with their real name, and must pass a second check before they are let in (R10). */
export type Arriving = { readonly is: 'nobody' } | { readonly is: 'to-be-checked'; readonly session: Session };

/** The sources that somebody allowed to be read; in memory alone, so that a restart asks anew. */
export interface Consents {
  /** The subject of a session; nobody's is empty. */
  readonly by: string;
  readonly to: readonly RecordName[];
}

/** The request that starts a verification, on its way. */
export type Sending =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  /** Nothing was sent: the request key could not be stored first. */
  | { readonly is: 'not-stored' }
  /** Sent, and no word of whether it arrived; sending it again is safe. */
  | { readonly is: 'unknown'; readonly failure: Failure }
  /** The authority would not start it. */
  | { readonly is: 'refused' };

/** The verification whose progress is asked for again and again. */
export type Following =
  | { readonly is: 'none' }
  | { readonly is: 'following'; readonly requestKey: RequestKey }
  /** The last question went unanswered; asking goes on. */
  | { readonly is: 'cut-off'; readonly requestKey: RequestKey; readonly failure: Failure };

/** The request key that was stored before it was sent, until its result has been seen. */
export type Pending =
  | { readonly is: 'none' }
  | { readonly is: 'pending'; readonly requestKey: RequestKey }
  /** It was sent once and is not on record: nothing happened. */
  | { readonly is: 'never-arrived' };

export interface JourneyState {
  /** The calendar day in Shanghai, by the device's clock. */
  readonly today: CalendarDate;
  readonly session: SessionState;
  readonly arriving: Arriving;
  readonly consents: Consents;
  readonly file: FileState;
  readonly sending: Sending;
  readonly following: Following;
  readonly pending: Pending;
  /** The papers that the person has ticked as ready. */
  readonly ticked: readonly Paper[];
}
