import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../tools/files-in';
import { type BuildFolder, outputOf, type Target } from '../../tools/targets';

/** A built file; its path is relative to the target's folder. */
interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the built files with a matching path, in full. Throws if there are none: a check of nothing would find no
 * fault.
 */
export function builtFiles(target: BuildFolder, pattern: RegExp): BuiltFile[] {
  const folder = outputOf(target);
  const paths = filesIn(folder).filter((path) => pattern.test(path));
  if (paths.length === 0) throw new Error(`${target} holds no file like ${String(pattern)}; build it first.`);
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

export function builtFile(target: Target, path: string): string {
  return readFileSync(join(outputOf(target), path), 'utf8');
}
