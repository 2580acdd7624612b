import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Failure } from '../../src/citizen/citizen-records';
import { problemType } from '../../src/citizen/http/contract';
import type { Authority } from '../../src/citizen/mock/authority';
import type { Demonstration } from '../../src/citizen/mock/demonstration';
import { sendRequest } from '../../src/platform/http-request.h5';
import type { SendRequest } from '../../src/platform/http-request';
import { CitizenError, type CitizenRequest, type Operation } from '../../src/citizen/transport';

/** What happens to the next request of an operation; after `lost-answer` it has taken effect. */
type Fault = Failure | 'lost-answer';

/** A request as it arrived. */
interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A small HTTP server in this process that speaks the wire contract for an authority in memory. */
export interface FakeGateway {
  readonly address: string;
  /** The browser's way to send, which works in Node too. */
  readonly send: SendRequest;
  /** Every request so far. */
  readonly arrived: Arrived[];
  authority: Authority;
  /** Answers every request in place of the authority, until it is undefined again. */
  instead: ((response: ServerResponse) => void) | undefined;
  /** Called whenever a request will never be answered. */
  onSilence: () => void;
  failNext(operation: Operation, fault: Fault): void;
  close(): Promise<void>;
}

const STATUS: Readonly<Record<Failure, number>> = {
  'session-expired': 401,
  refused: 403,
  'source-unavailable': 503,
  offline: 0,
  timeout: 0,
  'malformed-answer': 200,
};
const DONE: Readonly<Record<Operation, number>> = {
  signIn: 201,
  signOut: 204,
  permitRecords: 200,
  startVerification: 200,
  renewal: 200,
};

/**
 * Starts a gateway on a free port of this machine.
 * @param people whom a demonstration lets one play; without any it is no demonstration.
 */
export async function fakeGateway(people: Demonstration['people'] = []): Promise<FakeGateway> {
  const faults = new Map<Operation, Fault>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const arrived = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      made.arrived.push(arrived);
      if (made.instead === undefined) answer(arrived, response);
      else made.instead(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));

  function answer(arrived: Arrived, response: ServerResponse): void {
    if (arrived.path === '/v1/demonstration/people' && people.length > 0) {
      response.writeHead(200).end(JSON.stringify(people.map(({ id, name, story }) => ({ id, name, story }))));
      return;
    }
    const asked = requestIn(arrived);
    if (asked === undefined) {
      response.writeHead(404).end();
      return;
    }
    const fault = faults.get(asked.operation);
    faults.delete(asked.operation);
    if (fault === 'offline') response.destroy();
    else if (fault === 'timeout') made.onSilence();
    else if (fault === 'session-expired' || fault === 'refused' || fault === 'source-unavailable')
      problem(response, fault);
    else {
      const outcome = outcomeOf(asked);
      if (fault === 'lost-answer') made.onSilence();
      else if (fault === 'malformed-answer') response.writeHead(200).end(JSON.stringify(outcome).slice(0, -1));
      else if (outcome instanceof CitizenError) problem(response, outcome.failure);
      else succeed(arrived, asked.operation, outcome, response);
    }
  }

  function outcomeOf(asked: CitizenRequest): object {
    try {
      return made.authority(asked);
    } catch (error) {
      if (error instanceof CitizenError) return error;
      throw error;
    }
  }

  const made: FakeGateway = {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    send: sendRequest,
    arrived: [],
    authority: () => {
      throw new CitizenError('source-unavailable');
    },
    instead: undefined,
    onSilence: () => undefined,
    failNext: (operation, fault) => void faults.set(operation, fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return made;
}

/** Returns the request of the port; `undefined` for an address that the contract lacks. */
function requestIn({ method, path, headers, body }: Arrived): CitizenRequest | undefined {
  const token = (headers.authorization ?? '').replace(/^Bearer /, '');
  const requestKey = /^\/v1\/me\/renewals\/([^/?]+)$/.exec(path)?.[1];
  const json = () => JSON.parse(body) as Record<string, never>;
  if (`${method} ${path}` === 'POST /v1/sessions') return { operation: 'signIn', authorisation: '', ...json() };
  if (`${method} ${path}` === 'DELETE /v1/session') return { operation: 'signOut', token };
  if (`${method} ${path}` === 'GET /v1/me/records') return { operation: 'permitRecords', token };
  if (requestKey === undefined) return undefined;
  if (method === 'GET') return { operation: 'renewal', token, requestKey };
  if (method !== 'PUT') return undefined;
  return { operation: 'startVerification', token, request: { requestKey, consents: [], ...json() } };
}

function problem(response: ServerResponse, failure: Failure): void {
  const status = STATUS[failure];
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: problemType(failure), title: failure, status }));
}

function succeed(arrived: Arrived, operation: Operation, outcome: object, response: ServerResponse): void {
  if (operation === 'signOut') {
    response.writeHead(DONE.signOut).end();
    return;
  }
  const body = JSON.stringify(outcome);
  const isRead = operation === 'permitRecords' || operation === 'renewal';
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  const headers = {
    'content-type': 'application/json',
    ...(isRead && { etag }),
    ...(operation === 'renewal' && 'status' in outcome && outcome.status === 'checking' && { 'retry-after': '1' }),
  };
  if (isRead && arrived.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(DONE[operation], headers).end(body);
}
