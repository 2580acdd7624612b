import { openPool } from './database/database';
import { createLogger } from './http/logger';
import { prepareDatabase } from './prepare-database';
import { testPostgreSQL } from './test/test-database';

test('five gateways that start at the same time prepare an empty database', async () => {
  const database = await testPostgreSQL();
  const pools = Array.from({ length: 5 }, () => openPool(database.url, 'unlimited'));
  const prepared = await Promise.allSettled(
    pools.map((pool) => prepareDatabase(pool, database.url, createLogger('silent'))),
  );
  expect(prepared.map(({ status }) => status)).toEqual(pools.map(() => 'fulfilled'));
  await Promise.all(pools.map((pool) => pool.end()));
  await database.stop();
});
