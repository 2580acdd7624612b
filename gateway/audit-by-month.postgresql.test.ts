import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { addMonths, shanghaiDay } from '../src/rules/calendar';
import { noon } from '../test/support/fake-authority';
import { type GatewayUnderTest, gatewayUnderTest } from './test/gateway-under-test';
import { ONE_RENEWAL, onRecord } from './test/on-record';
import { readRecords, readRenewal, signIn, start } from './test/requests';
import { programsFolder } from './test/test-cluster';
import { testPostgreSQL } from './test/test-database';

const KEY = 'first-request-key-0001';
const SCRIPT = join(__dirname, 'database/audit-by-month.sql');

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayUnderTest(testPostgreSQL);
  // The script goes by the database's clock.
  gateway.now = Date.now();
});
afterAll(() => (gateway as GatewayUnderTest | undefined)?.stop());

/** @throws Error with what psql printed, if the script stops */
async function runScript(): Promise<void> {
  const options = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', `--file=${SCRIPT}`];
  await promisify(execFile)(join(programsFolder(), 'psql'), [...options, gateway.database.url]);
}

/** Returns how many entries each partition holds. */
async function partitions(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await gateway.pool.query<{ name: string; entries: number }>(
    'select tableoid::regclass::text as name, count(*) as entries from audit group by 1',
  );
  return Object.fromEntries(rows.map(({ name, entries }) => [name, entries]));
}

test('the audit table is partitioned by month while people read and renew, and every promise holds', async () => {
  const { pool } = gateway;
  const { token, subject } = await signIn(gateway, 'smooth');
  await start(gateway, token, KEY);

  const reader = await signIn(gateway, 'overdue');
  const over = new AbortController();
  const reading = (async () => {
    const statuses: number[] = [];
    while (!over.signal.aborted) statuses.push((await readRecords(gateway, reader.token)).status);
    return statuses;
  })();
  await runScript();
  const last = await readRecords(gateway, reader.token);
  over.abort();
  const statuses = [...(await reading), last.status];
  expect(new Set(statuses)).toEqual(new Set([200]));
  const read = `select from audit where subject = $1 and action = 'read-records'`;
  expect((await pool.query(read, [reader.subject])).rowCount).toBe(statuses.length);

  await gateway.startWorking();
  while ((await readRenewal(gateway, token, KEY)).body.status !== 'concluded') await pause(10);
  expect((await readRecords(gateway, token)).body.permit.permit?.renewals).toBe(3);
  expect(await onRecord(gateway, subject)).toEqual(ONE_RENEWAL);
  expect(Object.keys(await partitions())).toEqual(['audit_before']);
  const twice = 'select from audit group by number having count(*) > 1';
  expect((await pool.query(twice)).rowCount).toBe(0);
});

test('the script that partitions the audit table changes nothing if it is run a second time', async () => {
  await expect(runScript()).rejects.toThrow('audit_before_pkey');
  gateway.now += 1_000;
  await signIn(gateway, 'smooth');
  const checks = `select from pg_constraint where contype = 'c' and conrelid::regclass::text like 'audit%'`;
  expect((await gateway.pool.query(checks)).rowCount).toBe(0);
});

test('an entry goes to the partition of its month, and to one for the rest if that month was not added', async () => {
  const today = shanghaiDay(Date.now());
  for (const months of [2, 3]) {
    gateway.now = noon(addMonths(`${today.slice(0, 7)}-01`, months));
    await signIn(gateway, 'smooth');
  }
  const month = addMonths(`${today.slice(0, 7)}-01`, 2)
    .slice(0, 7)
    .replace('-', '_');
  expect(await partitions()).toMatchObject({ [`audit_${month}`]: 1, audit_other: 1 });

  const { rows } = await gateway.pool.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit'::regclass`,
  );
  expect(rows).toHaveLength(3);
  for (const name of ['audit', ...rows.map((row) => row.name)])
    for (const change of [`update ${name} set outcome = ''`, `delete from ${name}`, `truncate ${name}`])
      await expect(gateway.pool.query(change)).rejects.toThrow('only grows');

  await gateway.pool.query(`alter table audit detach partition audit_${month}`);
  await signIn(gateway, 'smooth');
  expect(await partitions()).toMatchObject({ audit_other: 2 });
});
