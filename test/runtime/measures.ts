import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../../tools/targets';
import type { MiniTarget } from './built/built-package';
import { declaredApis } from './built/known-names';
import type { Notes } from './host/notes';

/** Limits on the cost of a step, a screen and a journey: at most half of what the platforms score. */
export const BUDGETS = {
  'bytes a setData call': 32 * 1024,
  'setData calls a tap': 5,
  'setData calls a second': 20,
  nodes: 500,
  depth: 24,
  children: 40,
  'bytes kept on the device': 200 * 1024,
} as const;

/** Taro asks or looks for these, and works without them; Alipay's typings lack `canIUse`. */
const LOOKED_FOR = /^(?:webpackJsonp|taroEventCenter|env|cloud|canIUse|getAppInfo)$/;

/** The cost of one journey, by the kinds that have budgets. */
export interface Measured {
  readonly target: MiniTarget;
  readonly journey: string;
  readonly costs: Readonly<Record<keyof typeof BUDGETS, number>>;
  readonly sizes: Notes['sizes'];
  readonly handlers: readonly number[];
  readonly called: readonly string[];
}

const FOLDER = join(ROOT, 'reports/runtime');

export async function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { miniProgram: { notes: Notes } }).miniProgram.notes);
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

/** Milliseconds within which a tap itself is answered; the network's answers come later and are counted per second. */
const OF_A_TAP = 300;

function callsWithin({ setData }: Notes, from: number, milliseconds: number, of?: number): number {
  const calls = setData.filter(({ at, tap }) => at >= from && at < from + milliseconds && (of ?? tap) === tap);
  return calls.length;
}

function measured(target: MiniTarget, journey: string, notes: Notes): Measured {
  const sizes = Object.values(notes.sizes);
  return {
    target,
    journey,
    costs: {
      'bytes a setData call': most(notes.setData.map(({ bytes }) => bytes)),
      'setData calls a tap': most(notes.taps.map((at, tap) => callsWithin(notes, at, OF_A_TAP, tap + 1))),
      'setData calls a second': most(notes.setData.map(({ at }) => callsWithin(notes, at, 1000))),
      nodes: most(sizes.map(({ nodes }) => nodes)),
      depth: most(sizes.map(({ depth }) => depth)),
      children: most(sizes.map(({ children }) => children)),
      'bytes kept on the device': notes.storage,
    },
    sizes: notes.sizes,
    handlers: notes.handlers.map(({ milliseconds }) => milliseconds),
    called: [...new Set(notes.called)].sort(),
  };
}

/** After a journey, expects that nothing would be logged as an error on a device, and that no budget was exceeded. */
export async function holdBudgets(page: Page, target: MiniTarget, journey: string): Promise<void> {
  const notes = await notesOf(page);
  expect(notes.problems).toEqual([]);
  expect([...new Set(notes.missing)].filter((api) => !LOOKED_FOR.test(api))).toEqual([]);
  const called = [...new Set(notes.called)];
  expect(called.filter((api) => !LOOKED_FOR.test(api) && !declaredApis(target).has(api))).toEqual([]);
  const result = measured(target, journey, notes);
  const over = Object.entries(BUDGETS).filter(([what, budget]) => result.costs[what as keyof typeof BUDGETS] > budget);
  expect(over.map(([what, budget]) => `${what}: ${result.costs[what as keyof typeof BUDGETS]} of ${budget}`)).toEqual(
    [],
  );
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, `${target} ${journey.replaceAll(/[^\p{L}\d]+/gu, ' ').slice(0, 100)}.json`),
    JSON.stringify(result),
  );
}

export function forgetMeasures(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

export function allMeasured(): Measured[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Measured);
}
