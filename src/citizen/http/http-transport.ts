import * as v from 'valibot';
import type { HttpOutcome, HttpRequest, SendRequest } from '../../platform/http-request';
import type { Instant, SessionToken } from '../citizen-records';
import { requestKeySchema } from '../result-schemas';
import { CitizenError, type CitizenRequest, type Transport } from '../transport';
import { failureOf } from './failure-of';
import { createRememberedReads } from './remembered-reads';

export interface HttpTransportOptions {
  /** Where the source is, without a slash at the end, such as `https://records.example`. */
  readonly address: string;
  readonly send: SendRequest;
  readonly clock: () => Instant;
  /** Milliseconds until a request is aborted. */
  readonly timeLimit: number;
}

/** Far above the longest answer: twenty verifications of about 2 KB each. */
const SIZE_LIMIT = 256 * 1024;

/** What a token may consist of in a header (RFC 6750, `b64token`). */
const TOKEN = /^[\w.~+/-]+=*$/;

type Answered = Extract<HttpOutcome, { type: 'answered' }>;

/**
 * Carries each request of the port over HTTP, once. It repeats nothing by itself: whoever asks again does so under the same
 * request key. A token travels in a header only, never in an address.
 */
export function httpTransport({ address, send, clock, timeLimit }: HttpTransportOptions): Transport {
  const reads = createRememberedReads(clock);

  async function exchange(
    method: HttpRequest['method'],
    path: string,
    { headers = {}, body }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: object },
  ): Promise<Answered> {
    const outcome = await send({
      method,
      url: `${address}${path}`,
      headers: {
        accept: 'application/json, application/problem+json',
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      timeLimit,
      sizeLimit: SIZE_LIMIT,
    });
    if (outcome.type === 'answered') return outcome;
    throw new CitizenError(outcome.type === 'unreadable' ? 'malformed-answer' : outcome.type);
  }

  /** Reads under a condition, if an earlier answer is known, and not before the source wants to be asked again. */
  async function read(token: SessionToken, operation: 'permitRecords' | 'renewal', path: string): Promise<unknown> {
    const known = reads.of(token, path);
    if (known.type === 'not-yet') return known.value;
    if (known.type === 'out-of-service') throw new CitizenError('source-unavailable');
    const etag = known.type === 'stale' ? known.etag : undefined;
    const answer = await exchange('GET', path, {
      headers: { ...bearer(token), ...(etag === undefined ? {} : { 'if-none-match': etag }) },
    }).catch((error: unknown) => {
      // A platform may take 304 for a failure, as Alipay does with other statuses: the next read sets no condition.
      reads.forget(token, path);
      throw error;
    });
    if (answer.status === 304 && known.type === 'stale') {
      reads.confirm(token, path, answer);
      return known.value;
    }
    if (answer.status !== 200) {
      reads.failed(token, path, answer);
      throw new CitizenError(failureOf(answer));
    }
    const value = parsed(answer.body);
    reads.learn(token, path, { operation, answer, value });
    return value;
  }

  return async (request: CitizenRequest) => {
    switch (request.operation) {
      case 'signIn': {
        const { authorisation } = request;
        const answer = await exchange('POST', '/v1/sessions', { body: { authorisation } });
        if (answer.status !== 201) throw new CitizenError(failureOf(answer));
        return parsed(answer.body);
      }
      case 'signOut': {
        reads.clear();
        const answer = await exchange('DELETE', '/v1/session', { headers: bearer(request.token) });
        if (answer.status !== 204) throw new CitizenError(failureOf(answer));
        return { signedOut: true };
      }
      case 'permitRecords':
        return read(request.token, 'permitRecords', '/v1/me/records');
      case 'renewal':
        return read(request.token, 'renewal', renewalPath(request.requestKey));
      case 'startVerification': {
        const { requestKey, consents } = request.request;
        const path = renewalPath(requestKey);
        reads.clear();
        const answer = await exchange('PUT', path, { headers: bearer(request.token), body: { consents } });
        if (answer.status !== 200 && answer.status !== 201) throw new CitizenError(failureOf(answer));
        return parsed(answer.body);
      }
    }
  };
}

/** @throws CitizenError `session-expired` for a token that no source has given. */
function bearer(token: SessionToken): Readonly<Record<string, string>> {
  if (!TOKEN.test(token)) throw new CitizenError('session-expired');
  return { authorization: `Bearer ${token}` };
}

/** @throws CitizenError `refused` for a key that the port does not allow; it could lead to another address. */
function renewalPath(requestKey: string): string {
  if (!v.is(requestKeySchema, requestKey)) throw new CitizenError('refused');
  return `/v1/me/renewals/${requestKey}`;
}

/** Returns text that is not JSON as it is: no schema accepts it. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
