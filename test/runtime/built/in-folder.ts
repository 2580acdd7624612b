import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a temporary folder for the duration of the work. */
export function inFolder<T>(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  work: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'mini-program-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
