import type { Answer, CitizenRecords } from './citizen-records';

/**
 * Records whose adapter is loaded when it is first asked, so that a screen which asks nothing need not wait for it.
 * An adapter that cannot be loaded is `offline`; the next question tries again.
 */
export function lazily(load: () => Promise<CitizenRecords>): CitizenRecords {
  function ask<T>(question: (records: CitizenRecords) => Promise<Answer<T>>): Promise<Answer<T>> {
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
