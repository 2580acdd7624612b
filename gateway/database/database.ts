import { Pool, type PoolClient, type PoolConfig, types } from 'pg';

/** What runs a statement: the pool, or one connection inside a transaction. */
export type Queryable = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>;

const READ_AS: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.DATE]: (text) => text, // a day of Shanghai, and no instant of this machine's time zone
  [types.builtins.INT8]: Number,
};

/** @param patience `unlimited` in tests: a machine that does much else is slow, and its database not broken. */
export function openPool(url: string, patience: 'limited' | 'unlimited' = 'limited'): Pool {
  return survivingPool({
    connectionString: url,
    max: 16,
    ...(patience === 'limited' && { connectionTimeoutMillis: 5_000, query_timeout: 10_000 }),
    types: {
      getTypeParser: (oid, format) => READ_AS[oid] ?? (types.getTypeParser(oid, format) as (text: string) => unknown),
    },
  });
}

/**
 * Opens the connections of the job queue, which reads values as `pg` gives them. The queue's own would be closed without anybody
 * listening to them: a database that ended at the same moment would end the process.
 */
export function openQueuePool(url: string, max: number): Pool {
  return survivingPool({ connectionString: url, max });
}

/** An idle connection that breaks is replaced by the next query. */
function survivingPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', survive);
  return pool;
}

/** A connection reports that it broke; if nobody listened, that would end the process. */
function survive(): void {
  // Whoever uses the connection next learns of it.
}

/** Runs everything or nothing. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', survive);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.off('error', survive);
    client.release();
    return result;
  } catch (error) {
    const rolledBack = await client.query('rollback').then(
      () => true,
      () => false,
    );
    if (rolledBack) client.off('error', survive);
    // A connection in an unknown state must not serve the next request.
    client.release(!rolledBack);
    throw error;
  }
}
