import type { Browser, Page } from '@playwright/test';
import { addressOf } from '../runtime/served-apps';
import type { ScreenState } from '../screen-states/arriving';
import { STANDING_FOR_ALL } from '../screen-states/stand-for-all';
import { foundByAxe } from './axe';
import { heard } from './heard';
import { expect, NOW, problemsOf, test } from './journey-test';

/** The host's own scroller is not reached with a keyboard: a mini-program has none. */
const IN_A_MINI_PROGRAM = { 'scrollable-region-focusable': { enabled: false } };

interface MiniProgram {
  readonly page: Page;
  /** What its host has found wrong. */
  readonly problems: readonly string[];
}

/** Opens this mini-program on a phone of its own, and goes to a state there. */
async function miniProgramIn(browser: Browser, target: 'weapp' | 'alipay', goThere: ScreenState): Promise<MiniProgram> {
  const context = await browser.newContext({
    baseURL: addressOf(target),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.install({ time: NOW });
  const problems = problemsOf(page);
  await goThere(page);
  return { page, problems };
}

for (const [state, goThere] of STANDING_FOR_ALL) {
  test(`${state}: the mini-programs say what H5 says, and axe finds nothing in them`, async ({ page, browser }) => {
    const [, weapp, alipay] = await Promise.all([
      goThere(page),
      miniProgramIn(browser, 'weapp', goThere),
      miniProgramIn(browser, 'alipay', goThere),
    ]);
    for (const [name, miniProgram] of Object.entries({ WeChat: weapp, Alipay: alipay })) {
      // What the last step has changed may not be drawn yet.
      const sayTheSame = async () => expect(await heard(miniProgram.page), name).toEqual(await heard(page));
      await expect(sayTheSame).toPass({ timeout: 20_000 });
      expect.soft(await foundByAxe(miniProgram.page, IN_A_MINI_PROGRAM), name).toEqual([]);
      expect.soft(miniProgram.problems, name).toEqual([]);
      await miniProgram.page.context().close();
    }
  });
}
