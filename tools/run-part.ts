import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Count, End } from './count';
import { ROOT } from './targets';
import type { Part } from './test-parts';

// A part that hangs must not hang the whole; the longest takes a few minutes.
const LONGEST_MS = 20 * 60_000;

function ended(command: readonly string[]): Promise<End> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'nobody knows what'));
  });
}

/** Runs one part, its output going to the terminal as it comes, and counts what its own fresh report says. */
export async function runPart({ command, report, count }: Part): Promise<Count> {
  const file = report === undefined ? undefined : join(ROOT, report);
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
  }
  const end = await ended(command);
  return count(end, file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}
