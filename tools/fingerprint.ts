import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from './files-in';
import { DIST, outputOf, ROOT, type Target } from './targets';

// Everything that a build reads. The tools are included because they compress and record Taro's output.
const FOLDERS = ['src', 'config', 'tools'];
const FILES = [
  'package.json',
  'package-lock.json',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'project.alipay.json',
];

function isRead(path: string): boolean {
  return !/\.test\.tsx?$/.test(path);
}

function hashOf(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  return hash.digest('hex');
}

/** Returns the SHA-256, in hex, of everything that a build reads. */
export function inputsFingerprint(): string {
  const inFolders = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).map((path) => `${folder}/${path}`));
  return hashOf(ROOT, [...FILES.filter((file) => existsSync(join(ROOT, file))), ...inFolders.filter(isRead)]);
}

function recordOf(target: Target): string {
  return join(DIST, `${target}.built-from`);
}

/** The output is hashed too: a watching `taro build` writes development code into the same folder. */
function stateOf(target: Target, inputs: string): string {
  const folder = outputOf(target);
  return `${inputs} ${hashOf(folder, filesIn(folder))}\n`;
}

/** True if the output folder holds, byte for byte, the build of these inputs. */
export function isBuiltFrom(target: Target, inputs: string): boolean {
  return existsSync(recordOf(target)) && readFileSync(recordOf(target), 'utf8') === stateOf(target, inputs);
}

export function recordBuilt(target: Target, inputs: string): void {
  writeFileSync(recordOf(target), stateOf(target, inputs));
}

/** Removes an output with its record, so that a failed build leaves nothing that could be mistaken for its result. */
export function removeOutput(target: Target): void {
  rmSync(recordOf(target), { force: true });
  rmSync(outputOf(target), { recursive: true, force: true });
  mkdirSync(dirname(outputOf(target)), { recursive: true });
  for (const path of filesIn(DIST))
    if (basename(path).startsWith(`${target}.`) && !path.includes('/')) rmSync(join(DIST, path));
}
