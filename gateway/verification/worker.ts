import { Logger as JobLogger, parseCronItems, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Instant } from '../../src/citizen/citizen-records';
import type { RecordName } from '../../src/rules/facts';
import { openQueuePool } from '../database/database';
import type { Metrics } from '../http/metrics';
import { deleteExpiredSessions } from '../records/sessions';
import { unseal } from '../records/sealed-text';
import type { Registries } from '../registries/registries';
import { askSourcesJob, type Verification } from './jobs';
import { recordAnswer } from './record-answer';

interface TaskOptions {
  readonly pool: Pool;
  readonly recordsKey: Buffer;
  readonly registries: Registries;
  readonly clock: () => Instant;
  readonly metrics: Metrics;
}

interface WorkerOptions extends TaskOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Verifications at the same time, 16 by default: each waits for registries nearly all of its time. */
  readonly concurrency?: number;
}

/** Milliseconds after which sources that were asked and have not all answered are asked by another job. */
const LOST_AFTER = 60_000;

/** Creates or updates the tables of the job queue; before any verification can start. */
export async function prepareJobs(databaseUrl: string, logger: Logger): Promise<void> {
  const connections = openQueuePool(databaseUrl, 1);
  try {
    await runMigrations({ pgPool: connections, logger: jobLogger(logger) });
  } finally {
    await connections.end();
  }
}

/**
 * Works on jobs until stopped; any number of gateways share them. A job may run twice, after a gateway was killed or an
 * answer was slow: `recordAnswer` takes the first answer and no other.
 */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, logger, concurrency = 16 } = options;
  const connections = openQueuePool(databaseUrl, concurrency + 2);
  const runner = await run({
    pgPool: connections,
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    // The embedded database runs all connections in one session, where two statements may not have one name.
    noPreparedStatements: true,
    logger: jobLogger(logger),
    taskList: tasksOf(options),
    parsedCronItems: parseCronItems([{ task: 'tidy-up', match: '* * * * *', options: { backfillPeriod: 0 } }]),
  }).catch(async (error: unknown) => {
    await connections.end();
    throw error;
  });
  // This gateway may start because another one died, and that one's jobs wait for somebody to look.
  await runner.addJob('tidy-up', {}, { jobKey: 'tidy-up' });
  return {
    async stop() {
      await runner.stop();
      await connections.end();
    },
  };
}

/** Returns what is done for each kind of job. */
export function tasksOf({ pool, recordsKey, registries, clock, metrics }: TaskOptions): TaskList {
  return {
    'ask-sources': async (payload) => {
      const verification = payload as Verification;
      const { identityNumber, sources } = await beginAsking(pool, recordsKey, verification, clock());
      const asked = await Promise.allSettled(
        sources.map(async (source) => {
          const question = { identityNumber, requestKey: verification.requestKey };
          // The verification goes on without a source that does not answer (D7).
          const state = await registries.ask(source, question).catch(() => 'unavailable' as const);
          const recorded = await recordAnswer(pool, { ...verification, source, state, now: clock() });
          if (recorded !== 'open' && recorded !== 'over') metrics.concluded.inc({ outcome: recorded });
        }),
      );
      // The database is away: the queue tries again, and asks those whose answers are not on record.
      for (const each of asked) if (each.status === 'rejected') throw each.reason;
    },
    'tidy-up': async () => {
      await askAgainWhereLost(pool, clock());
      await deleteExpiredSessions(pool, clock());
    },
  };
}

interface Questions {
  readonly identityNumber: string;
  /** Empty if all have answered by now. */
  readonly sources: readonly RecordName[];
}

/** Notes that the sources without an answer are being asked. Returns which they are, and the identity number to ask about. */
async function beginAsking(
  pool: Pool,
  recordsKey: Buffer,
  { subject, requestKey }: Verification,
  now: Instant,
): Promise<Questions> {
  const { rows } = await pool.query<{ identity_number_sealed: Buffer; open: RecordName[] }>(
    `update renewals set sources = replace(sources::text, '"waiting"', '"checking"')::jsonb, asked_at = $3 from people
     where renewals.subject = $1 and request_key = $2 and state = 'checking' and people.subject = renewals.subject
     returning identity_number_sealed,
       array(select key from jsonb_each_text(sources) where value = 'checking') as open`,
    [subject, requestKey, new Date(now)],
  );
  const [row] = rows;
  if (row === undefined) return { identityNumber: '', sources: [] };
  return {
    identityNumber: unseal(recordsKey, row.identity_number_sealed, subject, 'identityNumber'),
    sources: row.open,
  };
}

/**
 * Adds the job again where a gateway died with it: the queue itself would wait four hours. A verification without a job is
 * found here, too.
 */
async function askAgainWhereLost(pool: Pool, now: Instant): Promise<void> {
  const { rows } = await pool.query<Verification>(
    `select subject, request_key as "requestKey" from renewals
     where state = 'checking' and coalesce(asked_at, started_at) < $1`,
    [new Date(now - LOST_AFTER)],
  );
  for (const lost of rows) await pool.query(...askSourcesJob(lost));
}

/** The queue's messages name jobs and errors; only their level and first words go on, never a payload. */
function jobLogger(logger: Logger): JobLogger {
  return new JobLogger(() => (level, message) => {
    const severity: string = level;
    const line = { queue: message.slice(0, 200) };
    if (severity === 'error') logger.error(line, 'job queue');
    else if (severity === 'warning') logger.warn(line, 'job queue');
    else logger.debug(line, 'job queue');
  });
}
