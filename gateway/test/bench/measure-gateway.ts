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
  readonly reads: readonly (Measured & {
    readonly people: number;
    readonly atHalf: Measured;
    /** Milliseconds of a processor that the gateway, without its database, takes for one: hardly more on a busy machine. */
    readonly processorTime: number;
  })[];
  /** A second, from their start to their end. */
  readonly renewals: number;
  /** Milliseconds of a processor that the gateway takes for a whole renewal. */
  readonly renewalProcessorTime: number;
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
      let answers = 0;
      const before = await metric(gateway.address, 'process_cpu_seconds_total');
      for (let round = 0; round < rounds; round += 1) {
        const measured = await fullSpeed(gateway.address, next, milliseconds);
        full.push(measured);
        const atHalf = await paced(gateway.address, next, measured.answersASecond / 2, milliseconds);
        half.push(atHalf);
        answers += measured.answers + atHalf.answers;
      }
      const seconds = (await metric(gateway.address, 'process_cpu_seconds_total')) - before;
      const processorTime = (seconds / answers) * 1000;
      reads.push({ people: count, ...medians(full), atHalf: medians(half), processorTime });
    }
    const selects: number[] = [];
    const whole: number[] = [];
    let seconds = 0;
    await wholeRenewals(pool, gateway.address, renewals);
    for (let round = 0; round < rounds; round += 1) {
      selects.push(await bareSelects(pool, milliseconds));
      const before = await metric(gateway.address, 'process_cpu_seconds_total');
      whole.push(await wholeRenewals(pool, gateway.address, renewals));
      seconds += (await metric(gateway.address, 'process_cpu_seconds_total')) - before;
    }
    return {
      reads,
      renewals: median(whole),
      renewalProcessorTime: (seconds / (renewals * rounds)) * 1000,
      bareSelects: median(selects),
      memory: (await metric(gateway.address, 'process_resident_memory_bytes')) / 2 ** 20,
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
    answers: median(rounds.map(({ answers }) => answers)),
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

async function metric(address: string, name: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);
}
