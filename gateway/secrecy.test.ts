import { connect } from 'node:net';
import { PEOPLE } from '../src/citizen/mock/people';
import { createApp } from './http/app';
import { createLogger } from './http/logger';
import { createMetrics } from './http/metrics';
import { configurationFrom } from './configuration';
import { noon } from '../test/support/fake-authority';
import { type GatewayUnderTest, gatewayUnderTest, TODAY } from './test/gateway-under-test';
import { readRecords, readRenewal, signIn, signOut, start } from './test/requests';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  gateway.now = noon(TODAY);
  await gateway.reset();
});

const keyOf = (id: string) => `the-key-of-${id}`.padEnd(16, '-');

test('no mock person reaches anything of another one, under any key', async () => {
  const sessions = new Map<string, string>();
  for (const { id } of PEOPLE) {
    const { token } = await signIn(gateway, id);
    sessions.set(id, token);
    await start(gateway, token, keyOf(id));
  }
  for (const one of PEOPLE) {
    const token = sessions.get(one.id) ?? '';
    const { text } = await readRecords(gateway, token);
    expect(text).toContain(one.identityNumber);
    for (const other of PEOPLE) {
      if (other === one) continue;
      expect(text).not.toContain(other.identityNumber);
      expect((await readRenewal(gateway, token, keyOf(other.id))).status).toBe(404);
    }
  }
  // Another person's key starts a renewal of one's own, and leaves the other's as it is.
  const [smooth, overdue] = [sessions.get('smooth') ?? '', sessions.get('overdue') ?? ''];
  const before = (await readRecords(gateway, smooth)).text;
  expect((await start(gateway, overdue, keyOf('smooth'))).body.requestKey).toBe(keyOf('overdue'));
  expect((await readRecords(gateway, smooth)).text).toBe(before);
});

test('names, identity numbers and tokens are in no log, metric or column', async () => {
  const tokens: string[] = [];
  for (const { id } of PEOPLE) {
    const { token } = await signIn(gateway, id);
    tokens.push(token);
    await readRecords(gateway, token);
    await start(gateway, token, keyOf(id));
    await readRenewal(gateway, token, keyOf(id));
    await gateway.app.inject({ url: `/v1/me/renewals/${token}?token=${token}`, headers: { authorization: token } });
    await gateway.app.inject({ method: 'POST', url: '/v1/sessions', payload: { authorisation: id, token } });
  }
  await gateway.startWorking();
  await gateway.app.inject({ url: `/${tokens.join('/')}` });
  await gateway.stopWorking();

  const secrets = [...tokens, ...PEOPLE.flatMap(({ name, identityNumber }) => [name, identityNumber])];
  const places: [string, string][] = [
    ['the log', gateway.log.join('')],
    ['the metrics', (await gateway.app.inject({ url: '/metrics' })).body],
  ];
  const { rows: tables } = await gateway.pool.query<{ name: string }>(
    `select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker')`,
  );
  expect(tables.length).toBeGreaterThan(8);
  for (const { name } of tables) {
    const { rows } = await gateway.pool.query<{ row: string }>(`select t::text as row from ${name} t`);
    places.push([name, rows.map(({ row }) => row).join('')]);
    // A binary column shows as hexadecimal digits.
    places.push([`${name}, decoded`, rows.map(({ row }) => decoded(row)).join('')]);
  }
  const found = places.flatMap(([place, text]) => (secrets.some((secret) => text.includes(secret)) ? [place] : []));
  expect(found).toEqual([]);
});

function decoded(row: string): string {
  return [...row.matchAll(/\\x([0-9a-f]+)/g)]
    .map(([, digits]) => Buffer.from(digits ?? '', 'hex'))
    .map((bytes) => `${bytes.toString()} ${bytes.toString('base64url')}`)
    .join(' ');
}

test('a token that was stolen from the table of sessions opens nothing', async () => {
  await signIn(gateway, 'smooth');
  const { rows } = await gateway.pool.query<{ token_hash: Buffer }>('select token_hash from sessions');
  const stolen = rows[0]?.token_hash.toString('base64url') ?? '';
  expect(stolen).toHaveLength(43);
  expect((await readRecords(gateway, stolen)).status).toBe(401);
});

test('a session ends with its time, and at once on signing out', async () => {
  const [one, other] = [await signIn(gateway, 'smooth'), await signIn(gateway, 'smooth')];
  await signOut(gateway, one.token);
  expect((await readRecords(gateway, one.token)).status).toBe(401);
  gateway.now = other.expiresAt - 1;
  expect((await readRecords(gateway, other.token)).status).toBe(200);
  gateway.now = other.expiresAt;
  expect((await readRecords(gateway, other.token)).status).toBe(401);
});

test('nothing on the way may store an answer, and no page may show it', async () => {
  const { headers } = await readRecords(gateway, (await signIn(gateway, 'smooth')).token);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  expect(headers).not.toHaveProperty('set-cookie');
});

test('who asks too often is told for how long to wait', async () => {
  const configuration = configurationFrom({ REQUESTS_A_MINUTE: '3' });
  const { pool } = gateway;
  const app = await createApp({
    configuration,
    pool,
    identity: { subjectOf: () => Promise.resolve('nobody') },
    clock: () => gateway.now,
    logger: createLogger('silent'),
    metrics: createMetrics(),
    // A busy machine would turn the requests away before they are counted.
    overloadedAfter: 0,
  });
  const asked = () => app.inject({ method: 'POST', url: '/v1/sessions', payload: { authorisation: 'guess' } });
  const statuses = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await asked()).statusCode);
  const last = await asked();
  await app.close();
  expect(statuses).toEqual([403, 403, 403, 429]);
  expect(last.json()).toMatchObject({ type: '/problems/too-many-requests' });
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
});

test('what is not HTTP is answered with a problem, and the connection ends', async () => {
  const { port } = new URL(gateway.address);
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('GET /v1/me/records HTTP/9.9\r\n\r\n'));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*"type":"\/problems\/invalid-request"/);
});
