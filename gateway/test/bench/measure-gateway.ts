import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { RECORD_NAMES } from '../../../src/rules/facts';
import { openPool } from '../../database/database';
import { startReferenceRegistries } from '../../demonstration/reference-registries';
import { gatewayProcess } from '../simulation/gateway-process';
import { type SimulatedPerson, writePeople } from '../simulation/people';
import type { TestDatabase } from '../test-database';
import { bareSelects } from './ceiling';
import { fillUpTo } from './fill';
import { answered, fullSpeed, type Load, type Measured, paced } from './load';

export interface Wanted {
  /** How many are on record, one after the other. */
  readonly people: readonly number[];
  readonly milliseconds: number;
  /** Started at once. */
  readonly renewals: number;
  /** Each figure is the median of so many. */
  readonly rounds: number;
}

export interface GatewayMeasured {
  readonly reads: readonly (Measured & { readonly people: number; readonly atHalf: Measured })[];
  /** A second, from their start to their end. */
  readonly renewals: number;
  /** A second. */
  readonly bareSelects: number;
  /** MB. */
  readonly memory: number;
}

/** People who are signed in; the others are only on record. */
const SIGNED_IN = 400;

/** Measures one gateway in a process of its own. Stops the database. */
export async function measureGateway(
  database: TestDatabase,
  { people, milliseconds, renewals, rounds }: Wanted,
): Promise<GatewayMeasured> {
  const registries = await startReferenceRegistries(() => Promise.resolve('unchanged'));
  const gateway = gatewayProcess({ DATABASE_URL: database.url, REGISTRIES_URL: registries.address });
  await gateway.start();
  const pool = openPool(database.url, 'unlimited');
  try {
    const reads = [];
    for (const count of people) {
      await fillUpTo(pool, count - SIGNED_IN);
      const next = readers(await writePeople(pool, SIGNED_IN));
      await fullSpeed(gateway.address, next, milliseconds / 2);
      const [full, half]: [Measured[], Measured[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        const measured = await fullSpeed(gateway.address, next, milliseconds);
        full.push(measured);
        half.push(await paced(gateway.address, next, measured.answersASecond / 2, milliseconds));
      }
      reads.push({ people: count, ...medians(full), atHalf: medians(half) });
    }
    const selects: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      selects.push(await bareSelects(pool, milliseconds));
      whole.push(await wholeRenewals(pool, gateway.address, renewals));
    }
    return {
      reads,
      renewals: median(whole),
      bareSelects: median(selects),
      memory: await memoryOf(gateway.address),
    };
  } finally {
    await gateway.kill();
    await pool.end();
    await registries.stop();
    await database.stop();
  }
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

function medians(rounds: readonly Measured[]): Measured {
  return {
    answersASecond: median(rounds.map(({ answersASecond }) => answersASecond)),
    median: median(rounds.map((round) => round.median)),
    p99: median(rounds.map(({ p99 }) => p99)),
  };
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
