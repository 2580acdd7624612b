import { setTimeout as pause } from 'node:timers/promises';
import { httpCitizenRecords } from '../../../src/citizen/http/http-citizen-records';
import { seeded } from '../../../src/citizen/mock/seeded';
import type { RecordState } from '../../../src/rules/facts';
import { openPool } from '../../database/database';
import { type Behaviour, startReferenceRegistries } from '../../demonstration/reference-registries';
import { showProgress } from '../progress-bar';
import { testDatabase } from '../test-database';
import { brokenPromises, type Experience } from './broken-promises';
import { gatewayProcess } from './gateway-process';
import { renew } from './life';
import { type SimulatedPerson, writePeople } from './people';
import { unreliableNetwork } from './unreliable-network';

/** People who renew at the same time. */
const AT_ONCE = 40;
/** Milliseconds for one person; a source whose gateway was killed is asked again after one to two minutes. */
const PATIENCE = 240_000;
const BETWEEN_KILLS = 5_000;

interface Wanted {
  readonly runs: number;
  readonly seed: string;
}

/**
 * Lets people renew over a bad network, at two gateways on one database that are killed again and again. Returns false if a
 * promise was broken.
 */
export async function liveOverProcesses({ runs, seed }: Wanted): Promise<boolean> {
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
    }
    return broken.length === 0;
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
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [number, person] of waiting) {
        const random = seeded(`${seed} ${number}`);
        const until = Date.now() + PATIENCE;
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
