// `npm run simulate`: people renew over a bad network, at two gateways on one database that are killed again and again.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { httpCitizenRecords } from '../../../src/citizen/http/http-citizen-records';
import { seeded } from '../../../src/citizen/mock/seeded';
import type { RecordState } from '../../../src/rules/facts';
import { openPool } from '../../database/database';
import { type Behaviour, startReferenceRegistries } from '../../demonstration/reference-registries';
import { testDatabase } from '../test-database';
import { playSchedules, showProgress } from '../schedules/play-schedules';
import { brokenPromises, type Experience } from './broken-promises';
import { gatewayProcess } from './gateway-process';
import { renew } from './life';
import { type SimulatedPerson, writePeople } from './people';
import { unreliableNetwork } from './unreliable-network';

const HELP = `npm run simulate -- [--runs 200] [--seed 1]
npm run simulate -- --schedules 1000 [--seed 1] [--broken NAME] [--trace]

Each run is one person who renews from one device or two. The network loses, delays and repeats, registries are slow and
fail, two gateways share a database and are killed (kill -9) and started again. At the end the database is asked what
became of everyone. A seed fixes every fault, but not how the processes take turns.

With --schedules, all of it but the database runs in one process, on a clock of its own: a seed fixes every step, one person
or two a schedule. --broken plays a system with a known flaw.`;

/** People who renew at the same time. */
const AT_ONCE = 40;
/** Milliseconds; a source whose gateway was killed is asked again after one to two minutes. */
const PATIENCE = 240_000;
const BETWEEN_KILLS = 5_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      schedules: { type: 'string' },
      seed: { type: 'string' },
      broken: { type: 'string' },
      trace: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.schedules !== undefined) {
    const { broken, trace = false } = values;
    const wanted = { schedules: Number(values.schedules), seed: Number(values.seed ?? 1), broken, trace };
    process.exitCode = (await playSchedules(wanted)) ? 0 : 1;
    return;
  }
  const runs = Number(values.runs ?? 200);
  const seed = values.seed ?? '1';

  const database = await testDatabase();
  const registries = await startReferenceRegistries(unreliable(seeded(`${seed} registries`)));
  const environment = { DATABASE_URL: database.url, REGISTRIES_URL: registries.address };
  const gateways = [gatewayProcess(environment), gatewayProcess(environment)];
  const pool = openPool(database.url);
  try {
    await Promise.all(gateways.map((gateway) => gateway.start()));
    const people = await writePeople(pool, runs);
    console.log(`${runs} people, seed ${seed}, two gateways on ${database.name}`);
    let kills = 0;
    const over = new AbortController();
    const killing = (async () => {
      const random = seeded(`${seed} kills`);
      for (;;) {
        await pause(BETWEEN_KILLS);
        if (over.signal.aborted) return;
        const victim = gateways[random() < 0.5 ? 0 : 1];
        await victim?.kill();
        await victim?.start();
        kills += 1;
      }
    })();
    const addresses = () => gateways.map(({ address }) => address).filter((address) => address !== '');
    const experiences = await allLives(people, seed, addresses);
    over.abort();
    await killing;

    const broken: string[] = [];
    for (const experience of experiences)
      for (const promise of await brokenPromises(pool, experience)) broken.push(promise);
    const { rows } = await pool.query<{ outcome: string; count: number }>(
      'select outcome, count(*) from renewals group by 1 order by 1',
    );
    console.log(
      `Gateways killed ${kills} times. ${rows.map(({ outcome, count }) => `${count} ${outcome}`).join(', ')}`,
    );
    console.log(broken.length === 0 ? 'Every promise was kept.' : `Broken: ${[...new Set(broken)].join('; ')}`);
    if (broken.length > 0) {
      console.log(`To repeat it: npm run simulate -- --runs ${runs} --seed ${seed}`);
      process.exitCode = 1;
    }
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    await pool.end();
    await registries.stop();
    await database.stop();
  }
}

async function allLives(
  people: readonly SimulatedPerson[],
  seed: string,
  addresses: () => readonly string[],
): Promise<readonly Experience[]> {
  const experiences: Experience[] = [];
  const waiting = people.entries();
  const until = Date.now() + PATIENCE + people.length * 100;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [number, person] of waiting) {
        const random = seeded(`${seed} ${number}`);
        const devices = random() < 0.3 ? 2 : 1;
        const shown = await Promise.all(
          Array.from({ length: devices }, (_, device) =>
            renew({
              token: person.token,
              requestKey: `simulated-key-${number}-${device}`.padEnd(16, '-'),
              random,
              app: () =>
                httpCitizenRecords({
                  address: 'http://gateway',
                  send: unreliableNetwork({ random, addresses }),
                  clock: () => Date.now(),
                  timer: (milliseconds, run) => {
                    const id = setTimeout(run, milliseconds);
                    return () => clearTimeout(id);
                  },
                }),
              until,
            }),
          ),
        );
        experiences.push({ person, shown });
        showProgress(experiences.length, people.length);
      }
    }),
  );
  return experiences;
}

/** Registries that take up to a second, fail now and then, and find something in every fifth case. */
function unreliable(random: () => number): Behaviour {
  const others: readonly RecordState[] = ['changed', 'abnormal', 'needs-review'];
  return async () => {
    await pause(random() * 1000);
    const number = random();
    if (number < 0.03) return 'unavailable';
    return number < 0.08 ? (others[Math.floor(random() * others.length)] ?? 'changed') : 'unchanged';
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
