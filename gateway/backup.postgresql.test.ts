import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RECORD_NAMES } from '../src/rules/facts';
import { gatewayUnderTest } from './test/gateway-under-test';
import { readRecords, readRenewal, signIn, start } from './test/requests';
import { programsFolder } from './test/test-cluster';
import { testPostgreSQL } from './test/test-database';

const KEY = 'first-request-key-0001';

test('a backup taken in the middle of a verification is restored elsewhere, and the renewal ends there, once', async () => {
  const programs = programsFolder();
  const folder = mkdtempSync(join(tmpdir(), 'gateway-backup-'));
  const [before, after] = [await testPostgreSQL(), await testPostgreSQL()];

  const lost = await gatewayUnderTest(() => Promise.resolve(before));
  let giveUp: () => void = () => undefined;
  const silence = new Promise<never>((_, reject) => (giveUp = () => reject(new Error('lost'))));
  lost.registries = { ask: (source) => (source === 'residence' ? Promise.resolve('unchanged') : silence) };
  const { token } = await signIn(lost, 'smooth');
  await start(lost, token, KEY);
  await lost.startWorking();
  const sources = async () =>
    Object.values((await readRenewal(lost, token, KEY)).body.sources)
      .sort()
      .join();
  while ((await sources()) !== 'checking,checking,checking,unchanged') await pause(5);
  const archive = join(folder, 'backup');
  execFileSync(join(programs, 'pg_dump'), ['--format=custom', `--file=${archive}`, before.url]);
  giveUp();
  await lost.stop();

  execFileSync(join(programs, 'pg_restore'), [`--dbname=${after.url}`, archive]);
  const restored = await gatewayUnderTest(() => Promise.resolve(after));
  // The jobs are still the lost gateway's; whoever starts more than a minute later seeks them.
  restored.now += 61_000;
  await restored.startWorking();
  while ((await readRenewal(restored, token, KEY)).body.status !== 'concluded') await pause(10);
  const { permit, renewals } = (await readRecords(restored, token)).body;
  expect([permit.permit?.renewals, renewals.length]).toEqual([3, 1]);
  const { rows } = await restored.pool.query<{ action: string }>(
    `select action from audit where action in ('start', 'ask-source', 'conclude') order by number`,
  );
  expect(rows.map(({ action }) => action)).toEqual(['start', ...RECORD_NAMES.map(() => 'ask-source'), 'conclude']);
  await expect(restored.pool.query('delete from audit')).rejects.toThrow('only grows');
  await restored.stop();
  rmSync(folder, { recursive: true });
});
