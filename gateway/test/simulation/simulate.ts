// `npm run simulate`: people renew while everything fails that may, over real processes, step by step, or in memory.
import { parseArgs } from 'node:util';
import { liveInMemory } from '../in-memory/live-in-memory';
import { playSchedules } from '../schedules/play-schedules';
import { liveOverProcesses } from './live-over-processes';

const HELP = `npm run simulate -- [--runs 200] [--seed 1]
npm run simulate -- --schedules 1000 [--seed 1] [--broken NAME] [--trace]
npm run simulate -- --in-memory [--runs 100000] [--seed 1]

Each run is one person who renews from one device or two. The network loses, delays and repeats, registries are slow and
fail, two gateways share a database and are killed (kill -9) and started again. At the end the database is asked what
became of everyone. A seed fixes every fault, but not how the processes take turns.

With --schedules, all of it but the database runs in one process, on a clock of its own: a seed fixes every step, one person
or two a schedule. --broken plays a system with a known flaw.

With --in-memory, the app's own mock is asked, without a network or a database, on every processor: each run is a random
life of one person, up to sixty events in any order. A seed fixes a thousand lives. Ctrl+C ends it and says how many were lived.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      schedules: { type: 'string' },
      'in-memory': { type: 'boolean' },
      seed: { type: 'string', default: '1' },
      broken: { type: 'string' },
      trace: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  process.exitCode = (await kept(values)) ? 0 : 1;
}

interface Values {
  readonly runs?: string | undefined;
  readonly schedules?: string | undefined;
  readonly 'in-memory'?: boolean | undefined;
  readonly seed: string;
  readonly broken?: string | undefined;
  readonly trace: boolean;
}

/** Returns true if every promise was kept. */
function kept({ runs, schedules, 'in-memory': isInMemory, seed, broken, trace }: Values): Promise<boolean> {
  if (schedules !== undefined)
    return playSchedules({ schedules: Number(schedules), seed: Number(seed), broken, trace });
  if (isInMemory) return liveInMemory({ lives: Number(runs ?? 100_000), seed: Number(seed) });
  return liveOverProcesses({ runs: Number(runs ?? 200), seed });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
