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

export interface SecondThread {
  /** Adds the slopes of some examples, by their numbers. Resolves when it has; rejects with what failed in the thread. */
  readonly addSlopes: (examples: readonly number[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a thread that adds slopes beside this one. */
export function secondThread(work: Work): SecondThread {
  // Its modules are TypeScript, too.
  const execArgv = ['--require', 'tsx/cjs'];
  const worker = new Worker(join(__dirname, 'slopes-thread.ts'), { workerData: work, execArgv });
  return {
    async addSlopes(examples) {
      worker.postMessage(examples);
      await once(worker, 'message');
    },
    async stop() {
      await worker.terminate();
    },
  };
}
