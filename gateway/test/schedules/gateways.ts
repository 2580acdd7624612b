import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { RECORD_STATES } from '../../../src/rules/facts';
import { type Configuration, configurationFrom } from '../../configuration';
import { createApp } from '../../http/app';
import { createLogger } from '../../http/logger';
import { createMetrics } from '../../http/metrics';
import { tasksOf } from '../../verification/worker';
import type { ScheduledDatabase } from './database';
import type { Flaws } from './flaws';
import type { JobQueue } from './job-queue';
import type { Life, Steps } from './steps';

/** Gateways of one schedule, on one database. */
export interface Gateways {
  readonly living: readonly LivingGateway[];
  /** As `kill -9`. */
  die(life: Life): Promise<void>;
  /** Starts those that do not live. */
  start(): void;
  /** True if registries may be slow, silent or of another opinion. */
  faulty: boolean;
}

export interface LivingGateway {
  readonly life: Life;
  readonly front: Front;
  /** What its end does to those who wait for an answer. */
  readonly connections: Set<() => void>;
}

/** The HTTP side of a gateway, which lives for one schedule after the other. */
export interface Front {
  readonly app: FastifyInstance;
  behind: { readonly pool: Pool; readonly now: () => number };
}

const configuration: Configuration = configurationFrom({ REQUESTS_A_MINUTE: '10000000', SESSION_MINUTES: '1440' });

/** Building one takes longer than a schedule, so that all schedules share it. */
export async function createFront(pool: Pool): Promise<Front> {
  const front: Omit<Front, 'app'> = { behind: { pool, now: () => Date.now() } };
  const app = await createApp({
    configuration,
    pool: {
      query: (...statement: Parameters<Pool['query']>) => front.behind.pool.query(...statement),
      connect: () => front.behind.pool.connect(),
    } as unknown as Pool,
    // Whoever names a person is that person.
    identity: { subjectOf: (subject) => Promise.resolve(subject) },
    clock: () => front.behind.now(),
    logger: createLogger('silent'),
    overloadedAfter: 0,
    metrics: createMetrics(),
  });
  await app.ready();
  return Object.assign(front, { app });
}

const metrics = createMetrics();

interface Options {
  /** One for each gateway that may live at the same time. */
  readonly fronts: readonly Front[];
  readonly steps: Steps;
  readonly database: ScheduledDatabase;
  readonly queue: JobQueue;
  readonly flaws: Flaws;
}

export function createGateways({ fronts, steps, database, queue, flaws }: Options): Gateways {
  let living: readonly LivingGateway[] = [];
  let started = 0;

  function run(life: Life): void {
    const tasks = tasksOf({
      pool: database.poolOf({ life, use: 'jobs' }),
      recordsKey: configuration.recordsKey,
      clock: () => steps.now,
      metrics,
      registries: { ask: () => answer(life) },
    });
    const work = (task: 'ask-sources' | 'tidy-up') => async (payload: unknown) => {
      // The tasks use none of the queue's helpers.
      await tasks[task]?.(payload, {} as never);
    };
    queue.join({ life, acknowledgesFirst: flaws.jobAcknowledgedFirst ?? false, work: work('ask-sources') });
    const tidyUp = (): void => {
      steps.later(life, 60_000, 'tidies up', tidyUp);
      void work('tidy-up')({}).catch(() => undefined);
    };
    if (flaws.lostNotSought !== true) steps.later(life, 0, 'tidies up', tidyUp);
  }

  /** A registry takes up to two seconds, or ten; it may fail, or find something. */
  function answer(life: Life) {
    return new Promise<(typeof RECORD_STATES)[number]>((resolve, reject) => {
      const fate = gateways.faulty ? steps.random() : 1;
      steps.later(life, steps.random() * (fate < 0.1 ? 10_000 : 2_000), 'a registry answers', () => {
        if (fate < 0.05) reject(new Error('dead'));
        else if (fate < 0.1) resolve(RECORD_STATES[Math.floor(steps.random() * RECORD_STATES.length)] ?? 'changed');
        else resolve('unchanged');
      });
    });
  }

  const gateways: Gateways = {
    get living() {
      return living;
    },
    faulty: true,
    async die(life) {
      if (life.over) return;
      life.over = true;
      const dead = living.filter((gateway) => gateway.life === life);
      living = living.filter((gateway) => gateway.life !== life);
      for (const { connections } of dead) for (const breakOff of connections) breakOff();
      await database.abandon(life);
    },
    start() {
      for (const front of fronts) {
        if (living.some((gateway) => gateway.front === front)) continue;
        started += 1;
        const life: Life = { name: `gateway ${started}`, over: false };
        front.behind = { pool: database.poolOf({ life, use: 'requests' }), now: () => steps.now };
        living = [...living, { life, front, connections: new Set() }];
        run(life);
      }
    },
  };
  return gateways;
}
