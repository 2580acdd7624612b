// `npm run bench:gateway`: how many reads and renewals a gateway carries, beside what Fastify and pg carry by themselves.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { RECORD_NAMES } from '../../../src/rules/facts';
import { goal, goalsMissed } from '../../../test/bench/measuring';
import { openPool } from '../../database/database';
import { startReferenceRegistries } from '../../demonstration/reference-registries';
import { gatewayProcess } from '../simulation/gateway-process';
import { type SimulatedPerson, writePeople } from '../simulation/people';
import { type TestDatabase, testDatabase, testPGlite } from '../test-database';
import { answered, fullSpeed, type Load, type Measured, paced } from './load';

const HELP = `npm run bench:gateway -- [--people 10000,100000] [--seconds 3] [--renewals 300]

Reads and renewals with so many people on record, on the embedded database and on an installed PostgreSQL.`;

/** People who are signed in; the others are only on record. */
const SIGNED_IN = 400;

interface Wanted {
  readonly people: readonly number[];
  readonly milliseconds: number;
  readonly renewals: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '10000,100000' },
      seconds: { type: 'string', default: '3' },
      renewals: { type: 'string', default: '300' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const wanted = {
    people: values.people.split(',').map(Number),
    milliseconds: Number(values.seconds) * 1000,
    renewals: Number(values.renewals),
  };
  const bare = await bareRoute(wanted.milliseconds);
  console.log(`A bare route of Fastify: ${shown(bare)}`);
  const embedded = await bench(await testPGlite(), { ...wanted, people: wanted.people.slice(0, 1) });
  const database = await testDatabase();
  if (database.name === 'PGlite') {
    await database.stop();
    console.log('No PostgreSQL is installed: nothing to compare with.');
    return;
  }
  const server = await bench(database, wanted);
  const [few, many] = [server.reads[0], server.reads.at(-1)];
  if (few === undefined || many === undefined) return;
  const share = few.answersASecond / bare.answersASecond;
  goal('reads against a bare route of Fastify', share.toFixed(2), share >= 0.1, '>= 0.1');
  const growth = many.atHalf.p99 / few.atHalf.p99;
  goal(
    `p99 of reads at half speed, ${wanted.people.at(-1)} people against ${wanted.people[0]}`,
    `${growth.toFixed(2)} times`,
    growth <= 1.5,
    '<= 1.5',
  );
  goal('memory of the gateway', `${server.memory.toFixed(0)} MB`, server.memory <= 200, '<= 200 MB');
  const ratio = server.renewals / embedded.renewals;
  goal('renewals against the embedded database', `${ratio.toFixed(1)} times`, ratio >= 1, '>= 1');
  process.exitCode = goalsMissed() === 0 ? 0 : 1;
}

interface Benched {
  readonly reads: readonly (Measured & { readonly atHalf: Measured })[];
  /** A second, from their start to their end. */
  readonly renewals: number;
  /** MB. */
  readonly memory: number;
}

async function bench(database: TestDatabase, { people, milliseconds, renewals }: Wanted): Promise<Benched> {
  const registries = await startReferenceRegistries(() => Promise.resolve('unchanged'));
  const gateway = gatewayProcess({ DATABASE_URL: database.url, REGISTRIES_URL: registries.address });
  await gateway.start();
  const pool = openPool(database.url);
  try {
    const reads = [];
    for (const count of people) {
      await fillUpTo(pool, count - SIGNED_IN);
      const next = readers(await writePeople(pool, SIGNED_IN));
      await pool.query('vacuum analyze');
      await fullSpeed(gateway.address, next, milliseconds / 2);
      const full = await fullSpeed(gateway.address, next, milliseconds);
      const atHalf = await paced(gateway.address, next, full.answersASecond / 2, milliseconds);
      reads.push({ ...full, atHalf });
      console.log(`${database.name}, ${count} people, reads: ${shown(full)}; at half of that: ${shown(atHalf)}`);
    }
    console.log(
      `${database.name}, bare selects over pg: ${(await bareSelects(pool, milliseconds)).toFixed(0)} a second`,
    );
    const whole = await wholeRenewals(pool, gateway.address, renewals);
    const memory = await memoryOf(gateway.address);
    console.log(`${database.name}, whole renewals: ${whole.toFixed(1)} a second; gateway: ${memory.toFixed(0)} MB`);
    return { reads, renewals: whole, memory };
  } finally {
    await gateway.kill();
    await pool.end();
    await registries.stop();
    await database.stop();
  }
}

/** Puts people on record of whom nobody asks. */
async function fillUpTo(pool: Pool, count: number): Promise<void> {
  const { rows } = await pool.query<{ count: number }>('select count(*) from people');
  const missing = count - (rows[0]?.count ?? 0);
  for (let left = missing; left > 0; left -= 50_000) {
    await pool.query(
      `with added as (
         insert into people (subject, name_sealed, identity_number_sealed, identity_matches)
         select gen_random_uuid(), decode(md5(n::text), 'hex'), decode(md5(n::text), 'hex'), true
         from generate_series(1, $1::int) n returning subject)
       insert into permits (subject, kind, status, valid_from, valid_to, renewals)
       select subject, 'residence-permit', 'valid', date '2026-01-01', date '2026-12-31', 1 from added`,
      [Math.min(left, 50_000)],
    );
  }
}

function readers(people: readonly SimulatedPerson[]): () => Load {
  let number = 0;
  return () => {
    number += 1;
    const { token = '' } = people[number % people.length] ?? {};
    return { method: 'GET', path: '/v1/me/records', token };
  };
}

/** Starts so many renewals at once. Returns how many a second came to their end, by what the database says. */
async function wholeRenewals(pool: Pool, address: string, count: number): Promise<number> {
  const people = await writePeople(pool, count);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const body = JSON.stringify({ consents: RECORD_NAMES });
  const began = performance.now();
  await Promise.all(
    people.map(({ token, subject }) =>
      answered(agent, address, { method: 'PUT', path: `/v1/me/renewals/${subject}`, token, body }),
    ),
  );
  const open = `select from renewals where state = 'checking' limit 1`;
  while ((await pool.query(open)).rowCount !== 0) await pause(20);
  agent.destroy();
  return count / ((performance.now() - began) / 1000);
}

async function memoryOf(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
}

async function bareRoute(milliseconds: number): Promise<Measured> {
  const server = fork(join(__dirname, 'bare-route.ts'), { execArgv: ['--require', 'tsx/cjs'] });
  const [address] = (await once(server, 'message')) as [string];
  const next = (): Load => ({ method: 'GET', path: '/' });
  await fullSpeed(address, next, milliseconds / 2);
  const measured = await fullSpeed(address, next, milliseconds);
  server.disconnect();
  return measured;
}

/** Four at a time: the embedded database takes forty connections, of which a gateway may use most. */
async function bareSelects(pool: Pool, milliseconds: number): Promise<number> {
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

function shown({ answersASecond, median, p99 }: Measured): string {
  return `${answersASecond.toFixed(0)} a second, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
