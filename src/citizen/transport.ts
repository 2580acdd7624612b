import type { CitizenRecords, Failure, RequestKey, SessionToken, VerificationRequest } from './citizen-records';

/** One operation of the port as data, to be sent to the authority. */
export type CitizenRequest =
  | { readonly operation: 'signIn'; readonly authorisation: string }
  | { readonly operation: 'signOut'; readonly token: SessionToken }
  | { readonly operation: 'permitRecords'; readonly token: SessionToken }
  | {
      readonly operation: 'startVerification';
      readonly token: SessionToken;
      readonly request: VerificationRequest;
    }
  | { readonly operation: 'renewal'; readonly token: SessionToken; readonly requestKey: RequestKey };

export type Operation = keyof CitizenRecords;

/**
 * Carries a request there and brings the response back, unchecked. Rejects with a `CitizenError` if the failure has
 * a name; may also never answer.
 */
export type Transport = (request: CitizenRequest) => Promise<unknown>;

export class CitizenError extends Error {
  override name = 'CitizenError';
  constructor(readonly failure: Failure) {
    super(failure);
  }
}
