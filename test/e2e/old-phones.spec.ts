import type { Page } from '@playwright/test';
import { laterBuiltIns, type BuiltIn } from '../../tools/engines/later-built-ins';
import { screenState } from '../screen-states/screen-states';
import { expect, test } from './journey-test';

// The core of the journeys, on H5, on phones that lack something: new built-ins, or speed.

/** Each is the end of a journey. */
const CORE = [
  'home, searching with a question',
  'result, renewed',
  'pre-check, counter',
  'own permits, what an import would do',
] as const;

/** Playwright's own scripts run in the page and need these. */
const SPARED = ['BigInt64Array', 'BigUint64Array'];

/** Removes from each page, before the app starts, what its built-ins have beyond the oldest promised browsers. */
async function removeLaterBuiltIns(page: Page): Promise<void> {
  await page.addInitScript(
    (later: readonly BuiltIn[]) => {
      const remove = (owner: object, name: string) => {
        if (Object.getOwnPropertyDescriptor(owner, name)?.configurable === true) Reflect.deleteProperty(owner, name);
      };
      for (const { global, member } of later) {
        const owner = (globalThis as Record<string, unknown>)[global] as { prototype?: unknown } | undefined;
        if (member === undefined) remove(globalThis, global);
        else
          for (const each of [owner, owner?.prototype, global === 'Window' && window])
            if (each instanceof Object) remove(each, member);
      }
    },
    laterBuiltIns().filter(({ global }) => !SPARED.includes(global)),
  );
}

test('the built-ins taken away are those that Chrome 80 or iOS 14.5 lack', async ({ page }) => {
  await removeLaterBuiltIns(page);
  await page.goto('./');
  const left = await page.evaluate(() => ({
    at: 'at' in Array.prototype,
    replaceAll: 'replaceAll' in String.prototype,
    hasOwn: 'hasOwn' in Object,
    randomUUID: 'randomUUID' in crypto,
    structuredClone: 'structuredClone' in window,
    flatMap: 'flatMap' in Array.prototype,
    fetch: 'fetch' in window,
  }));
  expect(left).toEqual({
    at: false,
    replaceAll: false,
    hasOwn: false,
    randomUUID: false,
    structuredClone: false,
    flatMap: true,
    fetch: true,
  });
});

for (const state of CORE) {
  test(`${state}: reached with only the built-ins of the oldest promised browsers`, async ({ page }) => {
    await removeLaterBuiltIns(page);
    await screenState(state)(page);
  });

  test(`${state}: reached on a processor slowed down six times`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await screenState(state)(page);
  });
}
