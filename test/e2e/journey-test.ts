import { expect, type Page } from '@playwright/test';
import type { Target } from '../../tools/targets';
import { holdBudgets } from '../runtime/measures';
import { addressOf } from '../runtime/served-apps';
import { type GatewayGround, gatewayGround } from './gateway-ground';
import { holdNothingPersonalGiven } from './nothing-personal';
import { test as watched } from './watched-test';

/** A Monday in Shanghai; every date in the journeys follows from it. */
export const NOW = new Date('2026-11-23T10:00:00+08:00');

interface Noted {
  /** Console errors that the test causes on purpose; any other script error fails the test. */
  readonly expectedProblems: RegExp[];
}

/** The fixtures that a worker sets up once. */
interface Ground {
  readonly target: Target;
  /** True for the app that is built over a gateway. */
  readonly overGateway: boolean;
  /** The gateway behind that app; `undefined` behind the usual one. */
  readonly ground: GatewayGround | undefined;
  /** Where the app is served, for a mini-program in its host; ends with a slash. */
  readonly appAddress: string;
}

/**
 * A journey on a fixed day with a running clock; fails on any script error, and on personal data that stays behind or
 * leaks.
 */
export const test = watched.extend<Noted, Ground>({
  target: ['h5', { option: true, scope: 'worker' }],
  overGateway: [false, { option: true, scope: 'worker' }],
  ground: [
    async ({ target, overGateway }, use) => {
      const ground = overGateway ? await gatewayGround(target) : undefined;
      await use(ground);
      await ground?.close();
    },
    { scope: 'worker' },
  ],
  appAddress: [
    async ({ target, ground }, use) => {
      await use(ground?.address ?? addressOf(target));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ appAddress }, use) => {
    await use(appAddress);
  },
  context: async ({ context, target }, use) => {
    // A phone's clipboard needs no permission; the browser's stands in for it.
    if (target !== 'h5') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(context);
  },
  expectedProblems: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedProblems, target, ground }, use, testInfo) => {
    ground?.startAfresh(NOW.getTime());
    await page.clock.install({ time: NOW });
    const problems = problemsOf(page);
    await use(page);
    // After a failure there may be no app to query, and a second error would hide the first.
    if (testInfo.status !== testInfo.expectedStatus) return;
    if (target !== 'h5' && !page.isClosed()) {
      await holdBudgets(page, target, testInfo.title);
      await holdNothingPersonalGiven(page);
    }
    expect(problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem)))).toEqual([]);
  },
});

/** Collects the script errors of a page. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

export { expect };
