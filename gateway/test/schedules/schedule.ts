import type { Pool } from 'pg';
import { seeded } from '../../../src/citizen/mock/seeded';
import { noon } from '../../../test/support/fake-authority';
import { brokenPromises } from '../simulation/broken-promises';
import { writePeople } from '../simulation/people';
import { scheduledDatabase } from './database';
import { createDevice, type Device } from './device';
import type { Flaws } from './flaws';
import { createGateways, type Front } from './gateways';
import { createJobQueue } from './job-queue';
import { createNetwork } from './network';
import { createSteps, type Life } from './steps';

export interface Schedule {
  /** What was promised and not kept; empty if all is well. */
  readonly broken: readonly string[];
  readonly trace: readonly string[];
}

const DAY = '2026-11-23';
/** Milliseconds in which everything may fail, … */
const STORM = 20_000;
/** … in which what was lost is sought and found, … */
const CALM = 130_000;
/** … and after which the queue gives back whatever a dead worker held. */
const HOURS = 5 * 3_600_000;

/**
 * Plays one schedule: one person or two with one device or two each, two gateways that die and start again, on a database of
 * which connections break, over a network that cannot be relied on. All of it in one process, in an order that the seed fixes.
 */
export async function playSchedule(
  pool: Pool,
  fronts: readonly Front[],
  seed: string,
  flaws: Flaws,
): Promise<Schedule> {
  const random = seeded(seed);
  const steps = createSteps(noon(DAY), random);
  const queue = createJobQueue(steps);
  const database = scheduledDatabase(pool, { steps, queue, flaws, die: (life) => gateways.die(life) });
  const gateways = createGateways({ fronts, steps, database, queue, flaws });
  const network = createNetwork({ steps, gateways, flaws });
  const people = await writePeople(pool, random() < 0.3 ? 2 : 1, steps.now);
  const households = people.map((person, place) => ({
    person,
    devices: Array.from({ length: random() < 0.4 ? 2 : 1 }, (_, number) =>
      createDevice({ name: `device ${place}-${number}`, subject: person.subject, steps, network, flaws }),
    ),
  }));
  const devices = households.flatMap((household) => household.devices);
  const world: Life = { name: 'world', over: false };

  gateways.start();
  for (const device of devices) void actFrom(device, steps.now + STORM);
  for (const household of households) void renewTogether(household.devices);
  void failFrom(steps.now + STORM);
  await steps.play(STORM);
  calmDown();
  await laterOn(CALM);
  if (!devices.every((device) => device.knows)) {
    steps.skip(HOURS);
    await laterOn(CALM);
  }
  for (const device of devices) device.kill();

  const broken = devices.flatMap((device) => [
    ...device.broken,
    ...(device.knows ? [] : ['somebody never learnt what became of their request']),
  ]);
  for (const { person, devices } of households)
    broken.push(...(await brokenPromises(pool, { person, shown: devices.flatMap(({ concluded }) => concluded) })));
  return { broken: [...new Set(broken)], trace: steps.trace };

  async function actFrom(device: Device, end: number): Promise<void> {
    while (steps.now < end) {
      device.act();
      await steps.pause(world, random() * 5_000);
    }
  }

  /** Whoever holds two phones may tap on both at once. */
  async function renewTogether(devices: readonly Device[]): Promise<void> {
    await steps.pause(world, random() * 5_000);
    for (const device of devices) device.renew();
  }

  async function failFrom(end: number): Promise<void> {
    for (;;) {
      await steps.pause(world, 2_000 + random() * 10_000);
      if (steps.now >= end) return;
      const fate = random();
      const victim = gateways.living[Math.floor(random() * gateways.living.length)];
      if (fate < 0.2) steps.add(world, 'the database restarts', () => database.restart());
      else if (fate < 0.5) gateways.start();
      else if (victim !== undefined) steps.add(world, `${victim.life.name} dies`, () => gateways.die(victim.life));
    }
  }

  function calmDown(): void {
    database.faulty = network.faulty = gateways.faulty = false;
    gateways.start();
  }

  /** The phones are off meanwhile; then everybody looks at what has become of it, twice, for the first look may need a sign-in. */
  async function laterOn(milliseconds: number): Promise<void> {
    for (const device of devices) device.kill();
    await steps.play(milliseconds);
    for (const device of devices) device.launch();
    for (let times = 0; times < 2; times += 1) {
      await steps.play(2_000);
      for (const device of devices) device.look();
    }
    await steps.play(5_000);
  }
}
