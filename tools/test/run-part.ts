import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../targets';
import type { Part } from './parts';
import { tallyCheck, tallyRun, tallySoFar, type End, type Tally } from './tally';

/**
 * A part in which no test begins or ends for this long is hanging. There is no limit on a part's duration: a busy machine
 * is slow, and slow is not a failure.
 */
const HANGS_AFTER_MINUTES = 10;
const LOOK_EVERY_MS = 1000;

/** A part's result and its log, `reports/test/<script>.log`. */
export interface PartRun {
  readonly outputFile: string;
  readonly tally: Promise<Tally>;
}

interface Watch {
  /** Called every second with the count so far. */
  readonly onProgress: (tally: Tally) => void;
  readonly signal: AbortSignal;
  /** For tests of this file: the command that replaces the script, and how soon it counts as hanging. */
  readonly command?: readonly [string, ...string[]];
  readonly hangsAfterMinutes?: number;
}

/** Runs a part's script with its output going to a file, and counts it however it ends. */
export function runPart({ script, counts }: Part, watch: Watch): PartRun {
  const { onProgress, signal, hangsAfterMinutes = HANGS_AFTER_MINUTES } = watch;
  const [program, ...words] = watch.command ?? ['npm', 'run', '--silent', script];
  const folder = join(ROOT, 'reports/test');
  mkdirSync(folder, { recursive: true });
  const name = script.replaceAll(':', '-');
  const outputFile = join(folder, `${name}.log`);
  const eventFile = join(folder, `${name}.events.jsonl`);
  rmSync(eventFile, { force: true });
  const output = openSync(outputFile, 'w');
  const log = () => (existsSync(eventFile) ? readFileSync(eventFile, 'utf8') : '');

  // A process group, so that the processes that npm starts can be ended with it.
  const child = spawn(program, words, {
    cwd: ROOT,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_EVENTS: eventFile, FORCE_COLOR: '0' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);

  let why: string | undefined;
  const endBecause = (reason: string) => {
    why ??= reason;
    killGroup(child.pid);
  };
  const onAbort = () => {
    endBecause('stopped');
  };
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();

  let size = -1;
  let progressAt = performance.now();
  const looking = setInterval(() => {
    const now = sizeOf(eventFile) + sizeOf(outputFile);
    if (now !== size) {
      size = now;
      progressAt = performance.now();
      onProgress(tallySoFar(log()));
    }
    if (performance.now() - progressAt > hangsAfterMinutes * 60_000)
      endBecause(`no progress for ${hangsAfterMinutes} minutes: ended`);
  }, LOOK_EVERY_MS);

  const ended = new Promise<End>((resolve) => {
    child.on('error', ({ message }) => {
      resolve(message);
    });
    child.on('close', (code, killedBy) => {
      resolve(why ?? code ?? `ended by ${killedBy ?? 'an unknown signal'}`);
    });
  });
  const tally = ended.then((end) => {
    clearInterval(looking);
    signal.removeEventListener('abort', onAbort);
    return counts === 'check' ? tallyCheck(end) : tallyRun(log(), end);
  });
  return { outputFile, tally };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // It has ended in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
