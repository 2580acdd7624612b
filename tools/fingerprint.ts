import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from './files-in';
import { type BuildFolder, DIST, outputOf, ROOT } from './targets';

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

/** Returns the SHA-256, in hex, of everything that a build reads, and the address of its gateway, if it has one. */
export function inputsFingerprint(gateway: string): string {
  const inFolders = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).map((path) => `${folder}/${path}`));
  const inputs = [...FILES.filter((file) => existsSync(join(ROOT, file))), ...inFolders.filter(isRead)];
  return `${hashOf(ROOT, inputs)} ${gateway}`;
}

function recordOf(folder: BuildFolder): string {
  return join(DIST, `${folder}.built-from`);
}

/** The output is hashed too: a watching `taro build` writes development code into the same folder. */
function stateOf(folder: BuildFolder, inputs: string): string {
  const output = outputOf(folder);
  return `${inputs} ${hashOf(output, filesIn(output))}\n`;
}

/** True if the output folder holds, byte for byte, the build of these inputs. */
export function isBuiltFrom(folder: BuildFolder, inputs: string): boolean {
  return existsSync(recordOf(folder)) && readFileSync(recordOf(folder), 'utf8') === stateOf(folder, inputs);
}

/**
 * Returns the name of the recorded build in an output folder: a build of other bytes has another one.
 * @throws Error if none is recorded.
 */
export function buildName(folder: BuildFolder): string {
  const [, name = ''] = /([0-9a-f]+)\n$/.exec(readFileSync(recordOf(folder), 'utf8')) ?? [];
  return name;
}

export function recordBuilt(folder: BuildFolder, inputs: string): void {
  writeFileSync(recordOf(folder), stateOf(folder, inputs));
}

/** Removes an output with its record, so that a failed build leaves nothing that could be mistaken for its result. */
export function removeOutput(folder: BuildFolder): void {
  rmSync(recordOf(folder), { force: true });
  rmSync(outputOf(folder), { recursive: true, force: true });
  mkdirSync(dirname(outputOf(folder)), { recursive: true });
  for (const path of filesIn(DIST))
    if (basename(path).startsWith(`${folder}.`) && !path.includes('/')) rmSync(join(DIST, path));
}
