import type { Decision } from '../rules/decision';
import type { CalendarDate, Circumstances, Permit, RecordName, Records, RecordState } from '../rules/facts';

/**
 * The citizen-data port: everything that this service asks of an authority's records, and nothing else.
 * An adapter never throws: each call resolves to an `Answer`, whose failure has a name.
 */
export interface CitizenRecords {
  /**
   * Trades the authorisation that the platform's sign-in gave for a session (R8, R9).
   * The mock takes a mock person's id as the authorisation.
   */
  signIn(authorisation: string): Promise<Result<Session>>;

  /** Ends the session. The app deletes its token whatever the result. */
  signOut(token: SessionToken): Promise<Result<SignedOut>>;

  /**
   * Everything on record about the signed-in person (R15, R16, R38, R67), as one snapshot: if a renewal has extended
   * the permit, the permit is the extended one.
   */
  permitRecords(token: SessionToken): Promise<Result<PermitRecords>>;

  /**
   * Starts a verification (核验), which renews automatically if everything is unchanged (R33-R35).
   *
   * Safe to send again: the same request key never starts a second one, and while one runs, is under review, or has
   * renewed this cycle, any other key gets that one back, with *its* key. `refused` if the rules do not allow a
   * verification, or if a consent is missing.
   */
  startVerification(token: SessionToken, request: VerificationRequest): Promise<Result<Renewal>>;

  /** Returns the renewal with this key and its progress. `refused` if no such renewal is on record. */
  renewal(token: SessionToken, requestKey: RequestKey): Promise<Result<Renewal>>;
}

export const FAILURES = [
  'offline', // no connection: the device has no network, or it led nowhere
  'timeout', // no answer in time: it may or may not have arrived
  'session-expired', // sign in again
  'source-unavailable', // the authority's system is out of order
  'refused', // the authority says no
  'malformed-answer', // something answered, but not in the form agreed
] as const;
export type Failure = (typeof FAILURES)[number];

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
export type SessionToken = string;

/** Made by the app and stored before it is sent: 16 to 64 letters, digits and hyphens. */
export type RequestKey = string;

export interface Session {
  readonly token: SessionToken;
  /** An opaque identifier of the person, never an identity number. */
  readonly subject: string;
  readonly expiresAt: Instant;
}

export interface SignedOut {
  readonly signedOut: true;
}

export interface PermitRecords {
  readonly permit: PermitRecord;
  /** Past and running, the newest first. */
  readonly renewals: readonly Renewal[];
}

export interface PermitRecord {
  /** The verified real name. */
  readonly name: string;
  readonly identityNumber: string;
  /** True if the real name is the permit holder's. If not, the record omits the permit (D12). */
  readonly identityMatches: boolean;
  /** `null` if the person holds none. */
  readonly permit: Permit | null;
  /** The district that issued the permit, or `null` if there is none. */
  readonly district: string | null;
  readonly circumstances: Circumstances;
}

export interface VerificationRequest {
  readonly requestKey: RequestKey;
  /** The sources that the person allowed to be read; a verification needs all four. */
  readonly consents: readonly RecordName[];
}

export type SourceProgress = 'waiting' | 'checking' | RecordState;

export interface ValidityPeriod {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

interface RenewalCase {
  readonly requestKey: RequestKey;
  /** The number to quote when asking about it (办件编号). */
  readonly reference: string;
  readonly startedAt: Instant;
  /** The validity when the verification started, or what the authority had made of it when the decision was taken. */
  readonly before: ValidityPeriod;
}

type SourcesSoFar = Readonly<Record<RecordName, SourceProgress>>;

/** One renewal (续签办件), running or past. */
export type Renewal =
  | (RenewalCase & { readonly status: 'checking'; readonly sources: SourcesSoFar })
  | (RenewalCase & { readonly status: 'under-review'; readonly sources: SourcesSoFar })
  | (RenewalCase & {
      readonly status: 'concluded';
      /** Nothing is decided before all four have answered. */
      readonly sources: Records;
      readonly concludedAt: Instant;
      /** The authority's decision; the app shows it and never replaces it with its own. */
      readonly decision: Decision;
    });
