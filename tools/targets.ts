import { resolve } from 'node:path';

/** The three builds of the one codebase, as Taro names them. */
export const TARGETS = ['h5', 'weapp', 'alipay'] as const;
export type Target = (typeof TARGETS)[number];

export const ROOT = resolve(__dirname, '..');
export const DIST = resolve(ROOT, 'dist');

/** A folder below dist/: a target's own, or the one in which the tools build it over a gateway, beside the usual build. */
export type BuildFolder = Target | `${Target}-over-gateway`;

export function outputOf(folder: BuildFolder): string {
  return resolve(DIST, folder);
}

export function isTarget(word: string): word is Target {
  return (TARGETS as readonly string[]).includes(word);
}
