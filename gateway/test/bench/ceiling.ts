import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { fullSpeed, type Load, type Measured } from './load';

/** Measures Fastify with nothing behind it, under the same load. */
export async function bareRoute(milliseconds: number): Promise<Measured> {
  const server = fork(join(__dirname, 'bare-route.ts'), { execArgv: ['--require', 'tsx/cjs'] });
  const [address] = (await once(server, 'message')) as [string];
  const next = (): Load => ({ method: 'GET', path: '/' });
  await fullSpeed(address, next, milliseconds / 2);
  const measured = await fullSpeed(address, next, milliseconds);
  server.disconnect();
  return measured;
}

/**
 * Returns how many rows a second `pg` alone reads by their key, four at a time: the embedded database takes forty connections,
 * of which a gateway may use most.
 */
export async function bareSelects(pool: Pool, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answers = 0;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (performance.now() < end) {
        await pool.query('select kind from permits where subject = $1', ['00000000-0000-4000-8000-000000000000']);
        answers += 1;
      }
    }),
  );
  return (answers / milliseconds) * 1000;
}
