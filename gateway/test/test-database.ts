import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startEmbedded } from '../database/embedded';
import { hasPostgreSQL, SHARED_CLUSTER, startCluster } from './test-cluster';

export interface TestDatabase {
  readonly name: 'PostgreSQL' | 'PGlite';
  readonly url: string;
  stop(): Promise<void>;
}

/** Returns an empty PostgreSQL database; where none is installed, starts the embedded one. */
export function testDatabase(): Promise<TestDatabase> {
  return hasPostgreSQL() ? testPostgreSQL() : testPGlite();
}

/**
 * Returns an empty PostgreSQL database.
 * @throws Error where PostgreSQL is not installed
 */
export async function testPostgreSQL(): Promise<TestDatabase> {
  const shared = process.env[SHARED_CLUSTER];
  if (shared !== undefined) return databaseOn(shared);
  const cluster = await startCluster();
  return { name: 'PostgreSQL', url: cluster.url, stop: () => cluster.stop() };
}

export async function testPGlite(): Promise<TestDatabase> {
  return { name: 'PGlite', ...(await startEmbedded('memory://')) };
}

/** Creates one more database, which goes with its cluster. */
async function databaseOn(cluster: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(cluster);
  url.pathname = name;
  return { name: 'PostgreSQL', url: url.href, stop: () => Promise.resolve() };
}
