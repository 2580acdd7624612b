import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { expect, problemsOf } from './journey-test';
import { holdRequests } from './held-requests';
import { arriveAt, foundBySearch, openAt, screen, SEARCH_SCRIPT, searchField, tapButton, title } from './steps';
import { test } from './watched-test';

// Whether Enter is lost depends on what the app is doing at that moment: typing, searching or drawing results. So it is
// pressed at many moments, on processors of several speeds, by the real clock.

const SLOWDOWNS = [1, 4, 6];
const HOME = '居住证续签助手';

/** Each query with the title of the screen that its first result opens, and the pauses before Enter in milliseconds. */
const SWEEPS = [
  { query: '居住证', leadsTo: '居住证办理', delays: upTo(230, 20) },
  { query: 'renew', leadsTo: '续签', delays: upTo(230, 70) },
  { query: '居住正', leadsTo: '居住证办理', delays: upTo(230, 70) },
];

function upTo(last: number, step: number): number[] {
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** Tries once after each delay, each time on a new page, and fails with the list of delays that went wrong. */
async function sweep(
  context: BrowserContext,
  delays: readonly number[],
  attempt: (page: Page, delay: number) => unknown,
) {
  const lost: string[] = [];
  for (const delay of delays) {
    const page = await context.newPage();
    const problems = problemsOf(page);
    try {
      await attempt(page, delay);
      expect(problems).toEqual([]);
    } catch (error) {
      lost.push(`after ${String(delay)} ms: ${String(error)}`);
    }
    await page.close();
  }
  expect(lost).toEqual([]);
}

/** Fetches everything the search needs, as after an earlier query, and then slows the processor down. */
async function readyToType(page: Page, slowdown: number): Promise<void> {
  await openAt(page, SCREENS.home);
  await searchField(page).fill('费用');
  await expect(foundBySearch(page).first()).toHaveText(/^续签费用/);
  await searchField(page).fill('');
  await slowDown(page, slowdown);
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function openedOnce(page: Page, name: string): Promise<void> {
  await arriveAt(page, name);
  await expect(page.locator('.screen')).toHaveCount(2);
}

/**
 * Gets another query answered on the home page: by then, whatever came before has been handled and has opened nothing.
 */
async function openedNothing(page: Page): Promise<void> {
  await searchField(page).fill('费用');
  await expect(foundBySearch(page).first()).toHaveText(/^续签费用/);
  await expect(title(page)).toHaveText(HOME);
  await expect(page.locator('.screen')).toHaveCount(1);
}

for (const slowdown of SLOWDOWNS) {
  test.describe(`on a processor slowed down ${String(slowdown)} times`, { tag: ['@browser'] }, () => {
    test.beforeEach(() => {
      // If every try is lost, each waits for its whole timeout.
      test.setTimeout(15 * 60_000);
    });

    for (const { query, leadsTo, delays } of SWEEPS) {
      test(`Enter after ${query} opens the first result, however soon it is pressed`, async ({ context }) => {
        await sweep(context, delays, async (page, delay) => {
          await readyToType(page, slowdown);
          await page.keyboard.type(query);
          await pause(delay);
          await page.keyboard.press('Enter');
          await openedOnce(page, leadsTo);
        });
      });
    }

    test('a tap on the first result opens it, however soon it comes', async ({ context }) => {
      await sweep(context, upTo(200, 100), async (page, delay) => {
        await readyToType(page, slowdown);
        await page.keyboard.type('居住证');
        await pause(delay);
        await foundBySearch(page)
          .filter({ hasText: /^居住证办理/ })
          .tap();
        await openedOnce(page, '居住证办理');
      });
    });

    test('a field cleared between Enter and the answer stays empty, and nothing opens', async ({ context }) => {
      await sweep(context, upTo(200, 100), async (page, delay) => {
        const answer = await holdRequests(page, SEARCH_SCRIPT);
        await openAt(page, SCREENS.home);
        await searchField(page).focus();
        await slowDown(page, slowdown);
        await page.keyboard.type('居住证');
        await page.keyboard.press('Enter');
        await pause(delay);
        await tapButton(page, '清空');
        answer();
        await expect(searchField(page)).toHaveValue('');
        await openedNothing(page);
      });
    });

    test('Enter after a query without results says so and opens nothing', async ({ context }) => {
      await sweep(context, upTo(200, 100), async (page, delay) => {
        await readyToType(page, slowdown);
        await page.keyboard.type('献血');
        await pause(delay);
        await page.keyboard.press('Enter');
        await expect(screen(page)).toContainText('没有找到。这里只讲上海居住证');
        await page.keyboard.press('Enter');
        await openedNothing(page);
      });
    });
  });
}
