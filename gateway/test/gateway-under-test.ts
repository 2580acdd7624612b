import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import { noon } from '../../test/support/fake-authority';
import { openPool } from '../database/database';
import { asInTheirStories } from '../demonstration/reference-registries';
import { demonstrationIdentity } from '../demonstration/demonstration-identity';
import { configurationFrom } from '../configuration';
import { createApp } from '../http/app';
import { createLogger } from '../http/logger';
import { createMetrics } from '../http/metrics';
import { prepareDatabase } from '../prepare-database';
import type { Registries } from '../registries/registries';
import { startWorker } from '../verification/worker';
import { type TestDatabase, testDatabase } from './test-database';

/** A gateway in this process, with a clock and registries that a test moves, on a database of its own. */
export interface GatewayUnderTest {
  readonly database: TestDatabase;
  readonly pool: Pool;
  readonly app: FastifyInstance;
  readonly address: string;
  /** Everything logged so far. */
  readonly log: string[];
  now: number;
  registries: Registries;
  /** Works on the jobs until `stopWorking` or `reset`. */
  startWorking(): Promise<void>;
  /** Ends the jobs under way, and takes no more. */
  stopWorking(): Promise<void>;
  /** Forgets everyone, and works on nothing; the clock stays. A worker that was started is held back, which is cheaper than a new one. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds: a machine that does much else beside a test is slow, and this gateway not overloaded. */
const NEVER = 0;

/** PostgreSQL's code, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DEADLOCK_DETECTED = '40P01';

export const TODAY = '2026-11-23';

export async function gatewayUnderTest(start: () => Promise<TestDatabase> = testDatabase): Promise<GatewayUnderTest> {
  const database = await start();
  try {
    return await gatewayOn(database);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function gatewayOn(database: TestDatabase): Promise<GatewayUnderTest> {
  const configuration = configurationFrom({ REQUESTS_A_MINUTE: '10000000' });
  const { recordsKey } = configuration;
  const log: string[] = [];
  const logger = createLogger('debug', { write: (line) => void log.push(line) });
  const pool = openPool(database.url, 'unlimited');
  await prepareDatabase(pool, database.url, logger);
  const metrics = createMetrics();
  const clock = () => under.now;
  const identity = demonstrationIdentity({ pool, recordsKey, clock });
  const app = await createApp({ configuration, pool, identity, clock, logger, metrics, overloadedAfter: NEVER });
  await app.listen({ host: '127.0.0.1', port: 0 });
  let worker: { stop(): Promise<void> } | undefined;
  const held = createGate();

  const under: GatewayUnderTest = {
    database,
    pool,
    app,
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    log,
    now: noon(TODAY),
    registries: fromStories(),
    async startWorking() {
      const registries: Registries = { ask: (source, question) => under.registries.ask(source, question) };
      held.open();
      worker ??= await startWorker({
        // The first thing that each job does is a query.
        pool: {
          query: (...statement: Parameters<Pool['query']>) => held.passed().then(() => pool.query(...statement)),
          connect: () => pool.connect(),
        } as Pool,
        databaseUrl: database.url,
        recordsKey,
        registries,
        clock,
        logger,
        metrics,
        concurrency: 4,
      });
    },
    async stopWorking() {
      held.open();
      await worker?.stop();
      worker = undefined;
    },
    async reset() {
      under.registries = fromStories();
      await pool.query('alter table audit disable trigger audit_is_not_emptied');
      await forgetEveryone(pool);
      await pool.query('alter table audit enable trigger audit_is_not_emptied');
      await pool.query(`select graphile_worker.remove_job(key) from graphile_worker.jobs where key is not null`);
      if (worker === undefined) return;
      // Jobs that a test has left find nobody to ask about.
      held.open();
      while ((await jobsUnderWay(pool)) > 0) await pause(5);
      held.close();
    },
    async stop() {
      await under.stopWorking();
      await app.close();
      await pool.end();
      await database.stop();
    },
  };
  return under;
}

/** A job under way may hold what this needs and need what this holds; PostgreSQL then refuses one of the two. */
async function forgetEveryone(pool: Pool): Promise<void> {
  for (;;) {
    try {
      await pool.query('truncate people, permits, sessions, renewals, audit');
      return;
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== DEADLOCK_DETECTED) throw error;
    }
  }
}

/** Without those that a test has given to a dead worker. */
async function jobsUnderWay(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*) from graphile_worker.jobs where locked_by like 'worker-%'`,
  );
  return rows[0]?.count ?? 0;
}

/** Lets through whoever comes while it is open, and the others once it opens. */
function createGate() {
  let open: () => void = () => undefined;
  let passed = Promise.resolve();
  return {
    open: () => open(),
    close() {
      passed = new Promise((resolve) => (open = resolve));
    },
    passed: () => passed,
  };
}

/** Registries that answer at once, as the mock people's stories say. */
function fromStories(): Registries {
  const behaviour = asInTheirStories();
  return { ask: (source, question) => behaviour({ source, ...question }) };
}
