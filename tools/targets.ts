import { resolve } from 'node:path';

/** The three builds of the one codebase, as Taro names them. */
export const TARGETS = ['h5', 'weapp', 'alipay'] as const;
export type Target = (typeof TARGETS)[number];

export const ROOT = resolve(__dirname, '..');
export const DIST = resolve(ROOT, 'dist');

/** Returns the folder that a target is built into. */
export function outputOf(target: Target): string {
  return resolve(DIST, target);
}

export function isTarget(word: string): word is Target {
  return (TARGETS as readonly string[]).includes(word);
}
