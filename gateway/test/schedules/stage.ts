import { openPool } from '../../database/database';
import { createLogger } from '../../http/logger';
import { prepareDatabase } from '../../prepare-database';
import { testPostgreSQL } from '../test-database';
import type { Flaws } from './flaws';
import { createFront } from './gateways';
import { playSchedule, type Schedule } from './schedule';

/** A database and what else all schedules of one kind share. */
export interface Stage {
  play(seed: string): Promise<Schedule>;
  close(): Promise<void>;
}

/**
 * On an installed PostgreSQL: the embedded database lets no two transactions run at the same time.
 * @throws Error where none is installed
 */
export async function openStage(flaws: Flaws = {}): Promise<Stage> {
  const database = await testPostgreSQL();
  const pool = openPool(database.url, 'unlimited');
  await prepareDatabase(pool, database.url, createLogger('silent'));
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
