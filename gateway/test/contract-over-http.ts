import { setTimeout as pause } from 'node:timers/promises';
import { citizenRecordsContract } from '../../src/citizen/citizen-records.contract';
import type { Failure } from '../../src/citizen/citizen-records';
import { httpCitizenRecords } from '../../src/citizen/http/http-citizen-records';
import { problemType } from '../../src/citizen/http/contract';
import type { Operation } from '../../src/citizen/transport';
import type { HttpOutcome, HttpRequest, SendRequest } from '../../src/platform/http-request';
import { sendRequest } from '../../src/platform/http-request.h5';
import { PERSON_FOR } from '../../test/support/contract-people';
import { noon } from '../../test/support/fake-authority';
import { type GatewayUnderTest, gatewayUnderTest, TODAY } from './gateway-under-test';
import { movedRegistries } from './moved-registries';
import type { TestDatabase } from './test-database';

/** Milliseconds. The embedded database takes eleven seconds to start the first time, and a busy machine several times that. */
const STARTS_OR_STOPS_WITHIN = 300_000;

/** Holds the app's adapter and a gateway, with everything between them, to the contract of the port. */
export function contractOverHttp(name: string, start?: () => Promise<TestDatabase>): void {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await gatewayUnderTest(start);
  }, STARTS_OR_STOPS_WITHIN);
  // Undefined if it could not start: the tests then say so.
  afterAll(() => (gateway as GatewayUnderTest | undefined)?.stop(), STARTS_OR_STOPS_WITHIN);

  let lastReady = Promise.resolve();
  let lastRegistries = movedRegistries();
  citizenRecordsContract(name, () => {
    const faults = new Map<Operation, Failure | 'lost-answer'>();
    const registries = movedRegistries();
    const before = lastRegistries;
    lastRegistries = registries;
    let isRunning = false;
    let beganAt = 0;
    // A test that sends nothing may be over before its gateway is ready.
    // A test whose gateway was not made ready has failed, and the next one tries for itself.
    const ready = (lastReady = lastReady
      .catch(() => undefined)
      .then(async () => {
        before.giveUp();
        await gateway.reset();
        gateway.registries = registries;
      }));
    gateway.now = noon(TODAY);
    const clock = () => gateway.now;

    /** Waits until the gateway has done everything that is due by now. */
    async function settle(): Promise<void> {
      if (!isRunning || gateway.now === beganAt) return;
      await gateway.startWorking();
      registries.moveTo(gateway.now);
      while ((await openSources(gateway)) !== registries.unanswered) await pause(2);
    }

    const send: SendRequest = async (request) => {
      await ready;
      await settle();
      const fault = faultFor(request, faults);
      if (fault === 'offline' || fault === 'timeout') return { type: fault };
      if (fault === 'session-expired' || fault === 'refused' || fault === 'source-unavailable') return problem(fault);
      if (request.method === 'PUT') {
        isRunning = true;
        beganAt = gateway.now;
        registries.begun(request.url.split('/').pop() ?? '', beganAt);
      }
      const outcome = await sendRequest(request);
      if (fault === 'lost-answer') return { type: 'timeout' };
      return fault === 'malformed-answer' ? { type: 'unreadable' } : outcome;
    };
    const adapter = () => httpCitizenRecords({ address: gateway.address, send, clock, timer: () => () => undefined });
    return {
      records: adapter(),
      restarted: adapter,
      authorisationOf: (holder) => PERSON_FOR[holder],
      advance(milliseconds) {
        gateway.now += milliseconds;
      },
      failNext: (operation, fault) => void faults.set(operation, fault),
    };
  });
}

async function openSources({ pool }: GatewayUnderTest): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*) from renewals, jsonb_each_text(sources)
     where state = 'checking' and value in ('waiting', 'checking')`,
  );
  return rows[0]?.count ?? 0;
}

function faultFor({ method, url }: HttpRequest, faults: Map<Operation, Failure | 'lost-answer'>) {
  const operation = operationOf(method, url);
  const fault = faults.get(operation);
  faults.delete(operation);
  return fault;
}

function operationOf(method: HttpRequest['method'], url: string): Operation {
  if (method === 'POST') return 'signIn';
  if (method === 'DELETE') return 'signOut';
  if (method === 'PUT') return 'startVerification';
  return url.endsWith('/v1/me/records') ? 'permitRecords' : 'renewal';
}

function problem(failure: Failure): HttpOutcome {
  return { type: 'answered', status: 503, headers: {}, body: JSON.stringify({ type: problemType(failure) }) };
}
