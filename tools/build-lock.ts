import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DIST } from './targets';

const lock = join(DIST, '.building');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(): boolean {
  mkdirSync(DIST, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; `undefined` if it was let go, or its holder ended without letting it go. */
function holder(): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0 && isRunning(pid)) return pid;
    rmSync(lock, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return undefined;
}

/**
 * Does the work while no other process of this project builds. Two builds at once would spoil each other:
 * @tarojs/plugin-inject writes the target's components into node_modules, where the other build would read them.
 */
export async function whileNobodyElseBuilds<T>(say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  let told = false;
  while (!take()) {
    const pid = holder();
    if (pid !== undefined && !told) {
      say(`Another build is running (process ${String(pid)}); waiting for it.`);
      told = true;
    }
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
