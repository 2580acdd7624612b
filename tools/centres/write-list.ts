import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Centre } from '../../src/guide/centres/centre';

/**
 * Writes the list to a file. A reader sees the old list or the new one, never a part of one. Throws the file system's
 * errors.
 */
export function writeList(file: string, centres: readonly Centre[]): void {
  const beside = `${file}.${String(process.pid)}`;
  try {
    writeFileSync(beside, `${JSON.stringify(centres, null, 2)}\n`);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
