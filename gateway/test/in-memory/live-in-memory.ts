import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { showProgress } from '../progress-bar';
import type { Batch } from './batch';

/** As many as a second or a few take, so that every processor is busy until the end. */
const BATCH = 1_000;

const COMMAND = 'npm run simulate -- --in-memory';

interface Wanted {
  readonly lives: number;
  /** Of the first batch; the others count on from it. */
  readonly seed: number;
}

/**
 * Lives random lives over the mock in memory, on every processor, until one breaks a promise, all are lived or the process is
 * interrupted. Returns false if a promise was broken.
 */
export async function liveInMemory({ lives, seed }: Wanted): Promise<boolean> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const batches = batchesOf(lives, seed);
  const began = performance.now();
  let lived = 0;
  const failures: string[] = [];

  async function work(worker: ChildProcess): Promise<void> {
    const lost = new AbortController();
    worker.once('exit', () => lost.abort(new Error('A process of the simulation ended')));
    for (const batch of batches) {
      worker.send(batch);
      const [broken] = (await once(worker, 'message', { signal: lost.signal })) as [string];
      if (broken !== '') {
        failures.push(`${broken}\nTo repeat it: ${COMMAND} --runs ${batch.lives} --seed ${batch.seed}`);
        stop.abort();
      }
      lived += batch.lives;
      showProgress(lived, lives);
      if (stop.signal.aborted) return;
    }
  }

  const workers = Array.from({ length: availableParallelism() }, () =>
    fork(join(__dirname, 'worker.ts'), { execArgv: ['--require', 'tsx/cjs'] }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    for (const worker of workers) if (worker.connected) worker.disconnect();
  }
  if (failures.length > 0) {
    console.log(`\n${failures.join('\n')}`);
    return false;
  }
  const seconds = (performance.now() - began) / 1000;
  const speed = `${seconds.toFixed(0)} s, ${(lived / seconds).toFixed(0)} a second`;
  console.log(`${lived} lives of ${lives} in ${speed}. Every promise was kept.`);
  if (lived < lives) console.log(`The rest: ${COMMAND} --runs ${lives - lived} --seed ${seed + lived / BATCH}`);
  return true;
}

function* batchesOf(lives: number, seed: number): Generator<Batch> {
  for (let left = lives, next = seed; left > 0; left -= BATCH, next += 1) {
    yield { seed: next, lives: Math.min(BATCH, left) };
  }
}
