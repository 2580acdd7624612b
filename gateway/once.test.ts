import { setTimeout as pause } from 'node:timers/promises';
import { RECORD_NAMES } from '../src/rules/facts';
import { noon } from '../test/support/fake-authority';
import { type GatewayUnderTest, gatewayUnderTest, TODAY } from './test/gateway-under-test';
import { readRecords, readRenewal, signIn, start } from './test/requests';
import { type Recorded, recordAnswer } from './verification/record-answer';

const KEY = 'first-request-key-0001';
const ALL_UNCHANGED = Object.fromEntries(RECORD_NAMES.map((source) => [source, 'unchanged']));

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  gateway.now = noon(TODAY);
  await gateway.reset();
});

async function count(table: string): Promise<number> {
  const { rows } = await gateway.pool.query<{ count: number }>(`select count(*) from ${table}`);
  return rows[0]?.count ?? NaN;
}

async function concluded(token: string, requestKey: string): Promise<void> {
  await gateway.startWorking();
  while ((await readRenewal(gateway, token, requestKey)).body.status !== 'concluded') await pause(10);
}

/** Records that each source knows of no change; returns what the last answer led to. */
async function answeredByAll(subject: string): Promise<Recorded> {
  let recorded: Recorded = 'open';
  for (const source of RECORD_NAMES) {
    const answer = { subject, requestKey: KEY, source, state: 'unchanged', now: gateway.now } as const;
    const next = await recordAnswer(gateway.pool, answer);
    // A source that has answered before changes nothing.
    if (next !== 'over') recorded = next;
  }
  return recorded;
}

describe('The database itself', () => {
  const begin = (key: string, validTo: string) =>
    gateway.pool.query(
      `insert into renewals (subject, request_key, reference, started_at, permit_before, state, sources)
       select subject, $1, $1, now(), jsonb_build_object('validTo', $2::text), 'checking', $3 from people`,
      [key, validTo, ALL_UNCHANGED],
    );
  const renew = (key: string) =>
    gateway.pool.query(
      `update renewals set state = 'concluded', concluded_at = now(), decision = '{"outcome":"renewed"}'
       where request_key = $1`,
      [key],
    );

  test('refuses a second renewal under way for one person', async () => {
    await signIn(gateway, 'smooth');
    await begin(KEY, '2026-12-05');
    await expect(begin('second-request-key-0002', '2026-12-05')).rejects.toThrow('one_renewal_under_way');
  });

  test('refuses a second renewal in one cycle, and allows one in the next', async () => {
    await signIn(gateway, 'smooth');
    for (const [key, validTo] of [
      [KEY, '2026-12-05'],
      ['next-year-request-key', '2027-12-05'],
    ] as const) {
      await begin(key, validTo);
      await renew(key);
    }
    await begin('second-request-key-0002', '2026-12-05');
    await expect(renew('second-request-key-0002')).rejects.toThrow('one_renewal_a_cycle');
  });

  test('lets nobody change, delete or empty what was audited', async () => {
    await signIn(gateway, 'smooth');
    for (const change of [`update audit set outcome = ''`, 'delete from audit', 'truncate audit'])
      await expect(gateway.pool.query(change)).rejects.toThrow('only grows');
  });
});

describe('One renewal', () => {
  test('comes of twenty requests at the same moment, under keys of their own', async () => {
    const { token } = await signIn(gateway, 'smooth');
    const keys = Array.from({ length: 20 }, (_, number) => `request-key-number-${number}`);
    const answers = await Promise.all(keys.map((key) => start(gateway, token, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.requestKey)).size).toBe(1);
    expect(await count('renewals')).toBe(1);
  });

  test('is concluded once if every source answers twice, at the same moment', async () => {
    const { token, subject } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    const recorded = await Promise.all(
      [...RECORD_NAMES, ...RECORD_NAMES].map((source) =>
        recordAnswer(gateway.pool, { subject, requestKey: KEY, source, state: 'unchanged', now: gateway.now }),
      ),
    );
    expect(recorded.filter((each) => each === 'renewed')).toHaveLength(1);
    expect((await readRecords(gateway, token)).body.permit.permit?.renewals).toBe(3);
  });

  test('is neither concluded nor shown if the permit is not extended in the same breath', async () => {
    const { token, subject } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    // As if somebody else had changed the permit between the decision and its extension.
    await gateway.pool
      .query(`create function changed_elsewhere() returns trigger language plpgsql as 'begin return null; end';
      create trigger changed_elsewhere before update on permits for each row execute function changed_elsewhere()`);
    try {
      await expect(answeredByAll(subject)).rejects.toThrow('changes at this moment');
      const { body } = await readRenewal(gateway, token, KEY);
      expect(body.status).toBe('checking');
      expect(Object.values(body.sources).sort()).toEqual(['unchanged', 'unchanged', 'unchanged', 'waiting']);
    } finally {
      await gateway.pool.query('drop function changed_elsewhere cascade');
    }
    expect(await answeredByAll(subject)).toBe('renewed');
  });

  test.each([
    ['renewed it at a counter', 'valid_from = valid_to + 1, valid_to = valid_to + 365', 'wait'],
    ['cancelled it', `status = 'cancelled'`, 'reapply'],
    ['noted it as lost', `status = 'lost'`, 'replace-card'],
  ])('ends without extending the permit if the authority has %s meanwhile', async (_, change, outcome) => {
    const { token, subject } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    await gateway.pool.query(`update permits set ${change}`);
    const { permit: changed } = (await readRecords(gateway, token)).body.permit;
    expect(await answeredByAll(subject)).toBe(outcome);
    expect((await readRecords(gateway, token)).body.permit.permit).toEqual(changed);
    expect((await readRenewal(gateway, token, KEY)).body).toMatchObject({ status: 'concluded', decision: { outcome } });
  });

  test('extends the dates that the authority has corrected meanwhile, and says so', async () => {
    const { token, subject } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    await gateway.pool.query(`update permits set valid_from = '2025-12-02', valid_to = '2026-12-01'`);
    expect(await answeredByAll(subject)).toBe('renewed');
    const renewed = { validFrom: '2026-12-02', validTo: '2027-12-01' };
    expect((await readRecords(gateway, token)).body.permit.permit).toMatchObject(renewed);
    expect((await readRenewal(gateway, token, KEY)).body).toMatchObject({
      before: { validFrom: '2025-12-02', validTo: '2026-12-01' },
      decision: { validity: renewed },
    });
  });

  test('is all there is in its cycle, even if the authority takes the new dates back', async () => {
    const { token, subject } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    const { permit } = (await readRecords(gateway, token)).body.permit;
    await answeredByAll(subject);
    await gateway.pool.query('update permits set valid_from = $1, valid_to = $2', [permit?.validFrom, permit?.validTo]);
    expect((await start(gateway, token, 'second-request-key-0002')).body.requestKey).toBe(KEY);
    expect(await count('renewals')).toBe(1);
  });

  test('goes on at another gateway if the first one died with its jobs', async () => {
    const { token } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    await gateway.stopWorking();
    // As a killed process leaves them: taken, and never finished.
    await gateway.pool.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead', attempts = 1`,
    );
    gateway.now += 61_000;
    await gateway.startWorking();
    await concluded(token, KEY);
    expect((await readRecords(gateway, token)).body.permit.permit?.renewals).toBe(3);
  });

  test('that a dead registry delays ends in another try, and not against the person (D7)', async () => {
    gateway.registries = {
      ask: (source) => (source === 'other' ? Promise.reject(new Error('dead')) : Promise.resolve('unchanged')),
    };
    const { token } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    await concluded(token, KEY);
    expect((await readRenewal(gateway, token, KEY)).body).toMatchObject({ decision: { outcome: 'retry' } });
  });

  test('is audited from its start to its end', async () => {
    const { token } = await signIn(gateway, 'smooth');
    await start(gateway, token, KEY);
    await concluded(token, KEY);
    const { rows } = await gateway.pool.query<{ action: string; outcome: string }>(
      `select action, outcome from audit where action <> 'read-renewal' order by number`,
    );
    expect(rows.map(({ action, outcome }) => `${action} ${outcome}`).sort()).toEqual([
      'ask-source employment',
      'ask-source other',
      'ask-source residence',
      'ask-source socialInsurance',
      'conclude renewed',
      'sign-in opened',
      'start begun',
    ]);
  });
});
