import type { PermitRecords, Renewal, Session } from '../../src/citizen/citizen-records';
import { RECORD_NAMES } from '../../src/rules/facts';
import type { GatewayUnderTest } from './gateway-under-test';

/** What one request of a test came back with. */
export interface Answered<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: T;
}

interface Sent {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: string;
  readonly token?: string;
  readonly body?: object;
}

async function ask<T>(
  { app }: Pick<GatewayUnderTest, 'app'>,
  { method, url, token, body }: Sent,
): Promise<Answered<T>> {
  const response = await app.inject({
    method,
    url,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  const text = response.body;
  return {
    status: response.statusCode,
    headers: response.headers,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : undefined) as T,
  };
}

export async function signIn(gateway: Pick<GatewayUnderTest, 'app'>, authorisation: string): Promise<Session> {
  const { status, body } = await ask<Session>(gateway, {
    method: 'POST',
    url: '/v1/sessions',
    body: { authorisation },
  });
  if (status !== 201) throw new Error(`Signing in was answered with ${status}`);
  return body;
}

export function signOut(gateway: Pick<GatewayUnderTest, 'app'>, token: string): Promise<Answered<undefined>> {
  return ask(gateway, { method: 'DELETE', url: '/v1/session', token });
}

export function readRecords(gateway: Pick<GatewayUnderTest, 'app'>, token: string): Promise<Answered<PermitRecords>> {
  return ask(gateway, { method: 'GET', url: '/v1/me/records', token });
}

export function readRenewal(
  gateway: Pick<GatewayUnderTest, 'app'>,
  token: string,
  requestKey: string,
): Promise<Answered<Renewal>> {
  return ask(gateway, { method: 'GET', url: `/v1/me/renewals/${requestKey}`, token });
}

export function start(
  gateway: Pick<GatewayUnderTest, 'app'>,
  token: string,
  requestKey: string,
): Promise<Answered<Renewal>> {
  const body = { consents: RECORD_NAMES };
  return ask(gateway, { method: 'PUT', url: `/v1/me/renewals/${requestKey}`, token, body });
}
