import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { inTransaction } from './database';

const FOLDER = join(__dirname, 'migrations');
/** Brings our tables up to date, each file once, in the order of their names. A file is never edited after its release. */
export async function migrate(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('create table if not exists migrations (name text primary key, at timestamptz default now())');
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const done = new Set(rows.map(({ name }) => name));
    for (const name of readdirSync(FOLDER).sort()) {
      if (done.has(name)) continue;
      await client.query(readFileSync(join(FOLDER, name), 'utf8'));
      await client.query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
