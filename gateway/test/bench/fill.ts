import type { Pool } from 'pg';
import { inTransaction } from '../../database/database';

const AT_ONCE = 50_000;

/** Puts people on record of whom nobody asks, until there are so many. */
export async function fillUpTo(pool: Pool, count: number): Promise<void> {
  const { rows } = await pool.query<{ count: number }>('select count(*) from people');
  for (let left = count - (rows[0]?.count ?? 0); left > 0; left -= AT_ONCE) {
    await inTransaction(pool, async (client) => {
      // Both rows of a person come from one statement: to look each of a million references up would take a minute.
      await client.query('set local session_replication_role = replica');
      await client.query(
        `with added as (
           insert into people (subject, name_sealed, identity_number_sealed, identity_matches)
           select gen_random_uuid(), decode(md5(n::text), 'hex'), decode(md5(n::text), 'hex'), true
           from generate_series(1, $1::int) n returning subject)
         insert into permits (subject, kind, status, valid_from, valid_to, renewals)
         select subject, 'residence-permit', 'valid', date '2026-01-01', date '2026-12-31', 1 from added`,
        [Math.min(left, AT_ONCE)],
      );
    });
  }
  await pool.query('vacuum analyze');
  // Or the database would write all of them to its files beside what is measured next.
  await pool.query('checkpoint');
}
