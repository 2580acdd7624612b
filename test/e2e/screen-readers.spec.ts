import type { Browser, Page } from '@playwright/test';
import { addressOf } from '../runtime/served-apps';
import { STANDING_FOR_ALL } from '../screen-states/stand-for-all';
import { foundByAxe } from './axe';
import { cutOff, faint, small, wholeInSight } from './drawn';
import { heard } from './heard';
import { expect, NOW, problemsOf, test } from './journey-test';

/** Opens a phone of its own, on which this mini-program can be opened. */
async function phoneWith(browser: Browser, target: 'weapp' | 'alipay'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addressOf(target),
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.install({ time: NOW });
  return page;
}

for (const [state, goThere] of STANDING_FOR_ALL) {
  test(`${state}: the mini-programs say what H5 says, axe finds nothing, and all of it is drawn`, async ({
    page,
    browser,
  }) => {
    await goThere(page);
    const onH5 = await heard(page);
    for (const target of ['weapp', 'alipay'] as const) {
      await test.step(target, async () => {
        const phone = await phoneWith(browser, target);
        const problems = problemsOf(phone);
        await goThere(phone);
        expect.soft(await heard(phone), `${target}, heard`).toEqual(onH5);
        expect.soft(await foundByAxe(phone), `${target}, axe`).toEqual([]);
        await wholeInSight(phone, 375);
        expect.soft(await cutOff(phone), `${target}, cut off`).toEqual([]);
        expect.soft(await small(phone), `${target}, too small`).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await phone.emulateMedia({ colorScheme });
          expect.soft(await faint(phone), `${target}, ${colorScheme}`).toEqual([]);
        }
        expect.soft(problems, target).toEqual([]);
        await phone.context().close();
      });
    }
  });
}
