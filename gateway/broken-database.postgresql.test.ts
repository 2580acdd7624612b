import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { RECORD_NAMES } from '../src/rules/facts';
import { gatewayUnderTest } from './test/gateway-under-test';
import { ONE_RENEWAL, onRecord } from './test/on-record';
import { readRecords, readRenewal, signIn, start } from './test/requests';
import { tcpProxy } from './test/tcp-proxy';
import { startCluster } from './test/test-cluster';
import { testPostgreSQL } from './test/test-database';

const KEY = 'first-request-key-0001';

describe('Between a gateway and its database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-proxy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a connection that breaks after any of its answers leaves a whole start or none, and the same request again gives one renewal', async () => {
    const database = await testPostgreSQL();
    const FILE = '.s.PGSQL.5432';
    const url = new URL(database.url);
    const proxy = await tcpProxy(
      { path: join(folder, FILE) },
      { path: join(url.searchParams.get('host') ?? '', FILE) },
    );
    url.searchParams.set('host', folder);
    const gateway = await gatewayUnderTest(() => Promise.resolve({ ...database, url: url.href }));
    const seen = new Set<string>();
    // A start is some ten answers; with fifteen the last rounds break nothing.
    for (let answers = 0; answers < 15; answers += 1) {
      await gateway.reset();
      const { token, subject } = await signIn(gateway, 'smooth');
      Object.assign(proxy, { answer: 'cut', answersBefore: answers });
      const first = await start(gateway, token, KEY);
      proxy.answer = 'none';
      const { renewals, begun } = await onRecord(gateway, subject);
      expect([first.status, renewals]).toEqual([first.status === 201 ? 201 : 503, begun]);
      seen.add(`${first.status}, ${renewals} on record`);
      expect((await start(gateway, token, KEY)).body.requestKey).toBe(KEY);
      expect(await onRecord(gateway, subject)).toEqual(ONE_RENEWAL);
    }
    // The last is the answer to `commit`: it was carried out, and the gateway could not know.
    expect([...seen].sort()).toEqual(['201, 1 on record', '503, 0 on record', '503, 1 on record']);
    await gateway.stop();
    await proxy.stop();
  });

  test('connections that are being closed report to somebody: a database that ends at the same moment ends nothing else', async () => {
    const ended: Pool[] = [];
    const end = jest.spyOn(Pool.prototype, 'end').mockImplementation(function (this: Pool) {
      ended.push(this);
    });
    const gateway = await gatewayUnderTest(testPostgreSQL);
    await gateway.startWorking();
    await gateway.stopWorking();
    end.mockRestore();
    expect(ended.length).toBeGreaterThan(0);
    for (const pool of ended) {
      expect(pool.listenerCount('error')).toBeGreaterThan(0);
      await pool.end();
    }
    await gateway.stop();
  });

  test('a database that crashes in the middle of a verification and comes back lets it end, once', async () => {
    const cluster = await startCluster();
    const gateway = await gatewayUnderTest(() =>
      Promise.resolve({ name: 'PostgreSQL', url: cluster.url, stop: () => cluster.stop() }),
    );
    const { token } = await signIn(gateway, 'smooth');
    const asked = new Set<string>();
    let answer: () => void = () => undefined;
    const answers = new Promise<void>((resolve) => (answer = resolve));
    gateway.registries = {
      async ask(source) {
        asked.add(source);
        if (source !== 'residence') await answers;
        return 'unchanged';
      },
    };
    await start(gateway, token, KEY);
    await gateway.startWorking();
    while (asked.size < RECORD_NAMES.length) await pause(5);
    await cluster.crash();
    answer();
    // Sources that are lost are sought after a minute; here its time is moved, and the search not waited for.
    gateway.now += 61_000;
    const seek = () => gateway.pool.query(`select graphile_worker.add_job('tidy-up', job_key => 'seek')`);
    for (;;) {
      await seek().catch(() => undefined);
      const renewal = await readRenewal(gateway, token, KEY);
      if (renewal.status === 200 && renewal.body.status === 'concluded') break;
      await pause(200);
    }
    expect((await readRecords(gateway, token)).body.permit.permit?.renewals).toBe(3);
    await gateway.stop();
  });
});
