import type { Result, CitizenRecords } from './citizen-records';

/**
 * Returns records whose adapter is loaded by the first call, so that screens without calls do not wait for it. If it cannot
 * be loaded, the call fails with `offline`, and the next one tries again.
 */
export function lazily(load: () => Promise<CitizenRecords>): CitizenRecords {
  function ask<T>(question: (records: CitizenRecords) => Promise<Result<T>>): Promise<Result<T>> {
    return load().then(question, () => ({ ok: false, failure: 'offline' }));
  }
  return {
    signIn: (authorisation) => ask((records) => records.signIn(authorisation)),
    signOut: (token) => ask((records) => records.signOut(token)),
    permitRecords: (token) => ask((records) => records.permitRecords(token)),
    startVerification: (token, request) => ask((records) => records.startVerification(token, request)),
    renewal: (token, requestKey) => ask((records) => records.renewal(token, requestKey)),
  };
}
