import { type FakeGateway, fakeGateway } from '../../../test/support/fake-gateway';
import { fakeAuthority, noon } from '../../../test/support/fake-authority';
import type { CitizenRecords, Failure, PermitRecords, Renewal } from '../citizen-records';
import { granted } from '../citizen-records.contract';
import { authorityOver } from '../mock/authority';
import { RECORD_NAMES } from '../../rules/facts';
import { httpCitizenRecords } from './http-citizen-records';
import { problemType } from './contract';

const KEY = 'the-first-key-0001';
const REQUEST = { requestKey: KEY, consents: RECORD_NAMES };

let gateway: FakeGateway;
let now: number;
let records: CitizenRecords;
beforeAll(async () => {
  gateway = await fakeGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  now = noon('2026-11-23');
  const { storage, random } = fakeAuthority().options;
  gateway.authority = authorityOver({ storage, random, clock: () => now, sessionLasts: 30 * 60_000 });
  gateway.instead = undefined;
  gateway.arrived.length = 0;
  records = httpCitizenRecords({
    address: gateway.address,
    send: gateway.send,
    clock: () => now,
    // No request here stays without an answer.
    timer: () => () => undefined,
  });
});

async function signedIn(person = 'smooth'): Promise<string> {
  return granted(await records.signIn(person)).token;
}

function answersWith(status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  gateway.instead = (response) => {
    response.writeHead(status, headers).end(body);
  };
}

const requests = (): string[] => gateway.arrived.map(({ method, path }) => `${method} ${path}`);

describe('What is sent', () => {
  test('each operation is one request of the contract', async () => {
    const token = await signedIn();
    await records.permitRecords(token);
    await records.startVerification(token, REQUEST);
    await records.renewal(token, KEY);
    await records.signOut(token);
    expect(requests()).toEqual([
      'POST /v1/sessions',
      'GET /v1/me/records',
      `PUT /v1/me/renewals/${KEY}`,
      `GET /v1/me/renewals/${KEY}`,
      'DELETE /v1/session',
    ]);
    expect(gateway.arrived.map(({ body }) => body)).toEqual([
      '{"authorisation":"smooth"}',
      '',
      '{"consents":["residence","employment","socialInsurance","other"]}',
      '',
      '',
    ]);
  });

  test('a token travels in its header and nowhere else, and there are no cookies', async () => {
    const token = await signedIn();
    answersWith(200, '{}', { 'set-cookie': 'visitor=1' });
    await records.permitRecords(token);
    gateway.instead = undefined;
    await records.startVerification(token, REQUEST);
    const [, ...others] = gateway.arrived;
    for (const { path, headers, body } of others) {
      expect(headers.authorization).toBe(`Bearer ${token}`);
      expect(`${path} ${body}`).not.toContain(token);
      expect(headers.cookie).toBeUndefined();
    }
  });

  test.each(['', 'two\nlines', '口令', 'a blank'])('a token that no source gives (%j) is not sent', async (token) => {
    expect([
      await records.permitRecords(token),
      await records.startVerification(token, REQUEST),
      await records.renewal(token, KEY),
      await records.signOut(token),
    ]).toEqual(Array(4).fill({ ok: false, failure: 'session-expired' }));
    expect(gateway.arrived).toEqual([]);
  });

  test.each(['../../me/records', 'key-with-16-chars?x=1', 'key%2Fwith%2Fslashes'])(
    'a request key that would lead elsewhere (%s) is not sent',
    async (requestKey) => {
      expect([
        await records.renewal('token', requestKey),
        await records.startVerification('token', { ...REQUEST, requestKey }),
      ]).toEqual(Array(2).fill({ ok: false, failure: 'refused' }));
      expect(gateway.arrived).toEqual([]);
    },
  );

  test.each([500, 503, 429])('a request answered with %i is not repeated', async (status) => {
    answersWith(status, '');
    await records.signIn('smooth');
    await records.startVerification('token', REQUEST);
    await records.permitRecords('token');
    expect(gateway.arrived).toHaveLength(3);
  });
});

describe('What an answer means', () => {
  const problem = (type: string) => JSON.stringify({ type, title: 'No', status: 400 });
  const CASES: readonly (readonly [string, number, string, Failure])[] = [
    ['a session that has expired', 401, problem(problemType('session-expired')), 'session-expired'],
    ['a refusal', 403, problem(problemType('refused')), 'refused'],
    ['a refusal with a status of its own', 404, problem(problemType('refused')), 'refused'],
    ['a source out of service', 503, problem(problemType('source-unavailable')), 'source-unavailable'],
    ['a server error without a problem', 500, 'Internal Server Error', 'source-unavailable'],
    ['a load balancer without a gateway', 502, '<html>Bad Gateway</html>', 'source-unavailable'],
    ['too many requests', 429, '', 'source-unavailable'],
    ['401 from something on the way', 401, 'Sign in to this network', 'malformed-answer'],
    ['403 from something on the way', 403, '<html>Blocked</html>', 'malformed-answer'],
    ['404 from another server', 404, '', 'malformed-answer'],
    ['a problem of another service', 403, problem('about:blank'), 'malformed-answer'],
    ['a success that the contract lacks', 206, '{}', 'malformed-answer'],
    ['a page instead of data', 200, '<html>Welcome</html>', 'malformed-answer'],
    ['half an answer', 200, '{"permit":', 'malformed-answer'],
    ['nothing', 200, '', 'malformed-answer'],
    ['304 to a question without a condition', 304, '', 'malformed-answer'],
  ];

  test.each(CASES)('%s (%i) is one failure for every operation', async (_, status, body, failure) => {
    answersWith(status, body);
    expect([
      await records.signIn('smooth'),
      await records.signOut('token'),
      await records.permitRecords('token'),
      await records.startVerification('token', REQUEST),
      await records.renewal('token', KEY),
    ]).toEqual(Array(5).fill({ ok: false, failure }));
  });

  test('a redirection is not followed', async () => {
    answersWith(302, '', { location: `${gateway.address}/v1/me/records` });
    expect(await records.permitRecords('token')).toEqual({ ok: false, failure: 'offline' });
    expect(requests()).toEqual(['GET /v1/me/records']);
  });

  test('an answer without an end is cut off', async () => {
    gateway.instead = (response) => {
      response.writeHead(200);
      response.write('"'.padEnd(300 * 1024));
    };
    expect(await records.permitRecords('token')).toEqual({ ok: false, failure: 'malformed-answer' });
  });
});

describe('A read that was answered before', () => {
  const conditions = () => gateway.arrived.map(({ headers }) => headers['if-none-match']);

  test('sends the tag of that answer, and takes 304 for the same answer', async () => {
    const token = await signedIn();
    const first = await records.permitRecords(token);
    expect(await records.permitRecords(token)).toEqual(first);
    expect(conditions()).toEqual([undefined, undefined, expect.stringMatching(/^"/)]);
  });

  test('returns the new answer once it has changed', async () => {
    const token = await signedIn();
    await records.permitRecords(token);
    await records.startVerification(token, REQUEST);
    now += 60_000;
    const [renewal] = granted(await records.permitRecords(token)).renewals;
    expect(renewal).toMatchObject({ status: 'concluded', requestKey: KEY });
  });

  test('is not repeated to another person', async () => {
    const [one, other] = [await signedIn('smooth'), await signedIn('moved')];
    const first = granted(await records.permitRecords(one));
    const second = granted(await records.permitRecords(other));
    expect(second.permit.name).not.toBe(first.permit.name);
    await records.permitRecords(one);
    expect(conditions()).toEqual(Array(5).fill(undefined));
  });

  test('is forgotten on signing out', async () => {
    const token = await signedIn();
    await records.permitRecords(token);
    await records.signOut(token);
    expect(await records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
    expect(conditions().at(-1)).toBeUndefined();
  });

  test('is not remembered if it did not fit its schema', async () => {
    const token = await signedIn();
    const good = granted(await records.permitRecords(token));
    answersWith(200, JSON.stringify({ ...good, renewals: 'none' }), { etag: '"broken"' });
    await records.permitRecords(token);
    await records.permitRecords(token);
    expect(conditions()).not.toContain('"broken"');
  });

  test('is asked without a condition after a failure, in case the platform takes 304 for one', async () => {
    const token = await signedIn();
    await records.permitRecords(token);
    gateway.failNext('permitRecords', 'offline');
    await records.permitRecords(token);
    expect((await records.permitRecords(token)).ok).toBe(true);
    expect(conditions().slice(1)).toEqual([undefined, expect.stringMatching(/^"/), undefined]);
  });
});

describe('Retry-After', () => {
  const askedFor = (path: string) => requests().filter((request) => request === `GET ${path}`).length;
  const progress = () => askedFor(`/v1/me/renewals/${KEY}`);
  const running = async (): Promise<string> => {
    const token = await signedIn();
    await records.startVerification(token, REQUEST);
    return token;
  };

  test('a running renewal is not asked about again before the second is over', async () => {
    const token = await running();
    const first = granted(await records.renewal(token, KEY));
    now += 999;
    expect(granted(await records.renewal(token, KEY))).toEqual(first);
    expect(progress()).toBe(1);
    now += 1;
    await records.renewal(token, KEY);
    expect(progress()).toBe(2);
  });

  test('what was answered before the pause does not hide what was read since', async () => {
    const token = await running();
    await records.renewal(token, KEY);
    now += 60_000;
    // The device's clock lags behind the source's.
    const [seen] = granted(await records.permitRecords(token)).renewals;
    now -= 59_500;
    gateway.authority = answering(granted(await records.permitRecords(token)), seen);
    expect(granted(await records.renewal(token, KEY)).status).toBe('concluded');
  });

  /** An authority that has nothing else to say. */
  function answering(file: PermitRecords, renewal: Renewal | undefined): FakeGateway['authority'] {
    return ({ operation }) => (operation === 'renewal' && renewal !== undefined ? renewal : file);
  }

  test.each([429, 503])('after %i nothing is asked until the pause is over', async (status) => {
    const token = await running();
    answersWith(status, '', { 'retry-after': '5' });
    const unavailable = { ok: false, failure: 'source-unavailable' };
    expect(await records.renewal(token, KEY)).toEqual(unavailable);
    gateway.instead = undefined;
    now += 4_999;
    expect(await records.renewal(token, KEY)).toEqual(unavailable);
    expect(progress()).toBe(1);
    now += 1;
    expect((await records.renewal(token, KEY)).ok).toBe(true);
  });

  test.each([
    ['a day', '86400', 60_000],
    ['a date', 'Mon, 23 Nov 2026 05:00:00 GMT', 0],
    ['a fraction', '1.5', 0],
    ['a negative number', '-1', 0],
  ])('of %s counts as at most a minute, or as none', async (_, header, pause) => {
    const token = await running();
    answersWith(503, '', { 'retry-after': header });
    await records.renewal(token, KEY);
    now += pause;
    await records.renewal(token, KEY);
    expect(progress()).toBe(2);
  });

  test('ends when the device’s clock is set back', async () => {
    const token = await running();
    await records.renewal(token, KEY);
    now -= 3_600_000;
    await records.renewal(token, KEY);
    expect(progress()).toBe(2);
  });

  test('holds back neither a request that changes something nor a sign-in', async () => {
    const token = await signedIn();
    answersWith(503, '', { 'retry-after': '60' });
    await records.startVerification(token, REQUEST);
    await records.signIn('smooth');
    gateway.instead = undefined;
    expect((await records.startVerification(token, REQUEST)).ok).toBe(true);
    expect((await records.signIn('smooth')).ok).toBe(true);
  });
});
