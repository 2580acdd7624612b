import { openPool } from '../../database/database';
import { migrate } from '../../database/migrate';
import { createLogger } from '../../http/logger';
import { prepareJobs } from '../../verification/worker';
import { testDatabase } from '../test-database';
import type { Flaws } from './flaws';
import { createFront } from './gateways';
import { playSchedule, type Schedule } from './schedule';

/** A database and what else all schedules of one kind share. */
export interface Stage {
  play(seed: string): Promise<Schedule>;
  close(): Promise<void>;
}

/** Returns `no-postgresql` where none is installed: the embedded database lets no two transactions run at the same time. */
export async function openStage(flaws: Flaws = {}): Promise<Stage | 'no-postgresql'> {
  const database = await testDatabase();
  if (database.name !== 'PostgreSQL') {
    await database.stop();
    return 'no-postgresql';
  }
  const pool = openPool(database.url, 'unlimited');
  await prepareJobs(database.url, createLogger('silent'));
  await migrate(pool);
  if (flaws.withoutUniqueIndexes) await pool.query('drop index one_renewal_under_way, one_renewal_a_cycle');
  const fronts = [await createFront(pool), await createFront(pool)];
  return {
    play: (seed) => playSchedule(pool, fronts, seed, flaws),
    async close() {
      for (const { app } of fronts) await app.close();
      await pool.end();
      await database.stop();
    },
  };
}
