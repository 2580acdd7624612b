import { Logger as JobLogger, parseCronItems, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Instant } from '../../src/citizen/citizen-records';
import type { Metrics } from '../http/metrics';
import { deleteExpiredSessions } from '../records/sessions';
import { unseal } from '../records/sealed-text';
import type { Registries } from '../registries/registries';
import { askSourceJob, type AskSource } from './jobs';
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
  /** Jobs at the same time, 16 by default: each waits for a registry nearly all of its time. */
  readonly concurrency?: number;
}

/** Milliseconds after which a source that was asked and has not answered is asked by another job. */
const LOST_AFTER = 60_000;

/** Creates or updates the tables of the job queue; before any verification can start. */
export async function prepareJobs(databaseUrl: string, logger: Logger): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: jobLogger(logger) });
}

/**
 * Works on jobs until stopped; any number of gateways share them. A job may run twice, after a gateway was killed or an
 * answer was slow: `recordAnswer` takes the first answer and no other.
 */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, logger, concurrency = 16 } = options;
  const runner = await run({
    connectionString: databaseUrl,
    concurrency,
    maxPoolSize: concurrency + 2,
    pollInterval: 1000,
    noHandleSignals: true,
    // The embedded database runs all connections in one session, where two statements may not have one name.
    noPreparedStatements: true,
    logger: jobLogger(logger),
    taskList: tasksOf(options),
    parsedCronItems: parseCronItems([{ task: 'tidy-up', match: '* * * * *', options: { backfillPeriod: 0 } }]),
  });
  // This gateway may start because another one died, and that one's jobs wait for somebody to look.
  await runner.addJob('tidy-up', {}, { jobKey: 'tidy-up' });
  return { stop: () => runner.stop() };
}

/** Returns what is done for each kind of job. */
export function tasksOf({ pool, recordsKey, registries, clock, metrics }: TaskOptions): TaskList {
  return {
    'ask-source': async (payload, { job }) => {
      const ask = payload as AskSource;
      const identityNumber = await beginAsking(pool, recordsKey, ask, clock());
      if (identityNumber === 'answered') return;
      const answer = await registries
        .ask(ask.source, { identityNumber, requestKey: ask.requestKey })
        .catch((error: unknown) => {
          // The queue tries again; the last time, the verification goes on without this source.
          if (job.attempts < job.max_attempts) throw error;
          return 'unavailable' as const;
        });
      const recorded = await recordAnswer(pool, ask, answer, clock());
      if (recorded !== 'open' && recorded !== 'over') metrics.concluded.inc({ outcome: recorded });
    },
    'tidy-up': async () => {
      await askAgainWhereLost(pool, clock());
      await deleteExpiredSessions(pool, clock());
    },
  };
}

/** Notes that a source is being asked. Returns the identity number to ask it about, if it has not answered yet. */
async function beginAsking(
  pool: Pool,
  recordsKey: Buffer,
  { subject, requestKey, source }: AskSource,
  now: Instant,
): Promise<string> {
  const { rows } = await pool.query<{ identity_number_sealed: Buffer }>(
    `update renewal_sources s set progress = 'checking', asked_at = $4 from people
     where s.subject = $1 and s.request_key = $2 and s.source = $3 and s.progress in ('waiting', 'checking')
       and people.subject = s.subject
     returning identity_number_sealed`,
    [subject, requestKey, source, new Date(now)],
  );
  const [row] = rows;
  return row === undefined ? 'answered' : unseal(recordsKey, row.identity_number_sealed, subject, 'identityNumber');
}

/**
 * Adds the job again where a gateway died with it: the queue itself would wait four hours. A source without a job is found
 * here, too.
 */
async function askAgainWhereLost(pool: Pool, now: Instant): Promise<void> {
  const { rows } = await pool.query<AskSource>(
    `select s.subject, s.request_key as "requestKey", s.source
     from renewal_sources s join renewals r using (subject, request_key)
     where s.progress in ('waiting', 'checking') and r.state = 'checking' and coalesce(s.asked_at, r.started_at) < $1`,
    [new Date(now - LOST_AFTER)],
  );
  for (const lost of rows) await pool.query(...askSourceJob(lost));
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
