import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Parameters, Shape } from './network';
import type { Example } from './slopes';

/** What the thread begins with. Both threads read and write the arrays in its memory. */
export interface Work {
  readonly memory: WebAssembly.Memory;
  readonly shape: Shape;
  readonly unitsOf: readonly (readonly number[])[];
  readonly examples: readonly Example[];
  /** The most tokens of all examples that are added at once. */
  readonly most: number;
  readonly parameters: Parameters;
  readonly slopes: Parameters;
  /** Where its chance begins. */
  readonly beginning: number;
}

/** What the thread is asked to add the slopes of. */
export interface Asked {
  /** Examples by their numbers. */
  readonly numbers: readonly number[];
  /** True if the parameters are others than when it was last asked. */
  readonly changed: boolean;
}

export interface SecondThread {
  /** Adds the slopes of some examples. Resolves when it has; rejects with what failed in the thread. */
  readonly addSlopes: (asked: Asked) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a thread that adds slopes beside this one. */
export function secondThread(work: Work): SecondThread {
  // Its modules are TypeScript, too.
  const execArgv = ['--require', 'tsx/cjs'];
  const worker = new Worker(join(__dirname, 'slopes-thread.ts'), { workerData: work, execArgv });
  return {
    async addSlopes(asked) {
      worker.postMessage(asked);
      await once(worker, 'message');
    },
    async stop() {
      await worker.terminate();
    },
  };
}
