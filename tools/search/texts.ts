import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the texts of a folder by the names of their files, in their order. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
