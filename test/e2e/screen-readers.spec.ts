import type { Browser, Page } from '@playwright/test';
import { addressOf } from '../runtime/served-apps';
import type { ScreenState } from '../screen-states/arriving';
import { STANDING_FOR_ALL } from '../screen-states/stand-for-all';
import { foundByAxe } from './axe';
import { heard } from './heard';
import { expect, NOW, problemsOf, test } from './journey-test';

/** The host's own scroller is not reached with a keyboard: a mini-program has none. */
const IN_A_MINI_PROGRAM = { 'scrollable-region-focusable': { enabled: false } };

/** Opens a phone of its own, goes to a state of this mini-program there, and tells what assistive technology is given. */
async function inMiniProgram(browser: Browser, target: 'weapp' | 'alipay', goThere: ScreenState) {
  const context = await browser.newContext({
    baseURL: addressOf(target),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.install({ time: NOW });
  const problems = problemsOf(page);
  await goThere(page);
  const told = { heard: await heard(page), axe: await foundByAxe(page, IN_A_MINI_PROGRAM), problems };
  await context.close();
  return told;
}

async function onH5(page: Page, goThere: ScreenState): Promise<string[]> {
  await goThere(page);
  return heard(page);
}

for (const [state, goThere] of STANDING_FOR_ALL) {
  test(`${state}: the mini-programs say what H5 says, and axe finds nothing in them`, async ({ page, browser }) => {
    const [expected, weapp, alipay] = await Promise.all([
      onH5(page, goThere),
      inMiniProgram(browser, 'weapp', goThere),
      inMiniProgram(browser, 'alipay', goThere),
    ]);
    const told = { heard: expected, axe: [], problems: [] };
    expect.soft(weapp, 'WeChat').toEqual(told);
    expect.soft(alipay, 'Alipay').toEqual(told);
  });
}
