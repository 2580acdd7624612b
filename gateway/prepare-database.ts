import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { migrate } from './database/migrate';
import { prepareJobs } from './verification/worker';

/** Any number that nothing else in this database locks. */
const LOCK = 310_018;

/**
 * Brings the tables up to date, those of the job queue and ours. Several gateways may start at the same time: each waits for
 * the one before, since the queue by itself would create its schema twice.
 */
export async function prepareDatabase(pool: Pool, databaseUrl: string, logger: Logger): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await prepareJobs(databaseUrl, logger);
    await migrate(pool);
  } finally {
    // The lock ends with its connection.
    client.release(true);
  }
}
