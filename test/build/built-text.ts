import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../tools/files-in';
import { outputOf, type Target } from '../../tools/targets';

/** A file that was built, its path relative to the target's folder. */
interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** The built files whose path fits, in full. An empty folder is an error: what looks at nothing would find no fault. */
export function builtFiles(target: Target, pattern: RegExp): BuiltFile[] {
  const folder = outputOf(target);
  const paths = filesIn(folder).filter((path) => pattern.test(path));
  if (paths.length === 0) throw new Error(`${target} holds no file like ${String(pattern)}; build it first.`);
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

export function builtFile(target: Target, path: string): string {
  return readFileSync(join(outputOf(target), path), 'utf8');
}
