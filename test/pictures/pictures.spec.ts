import { expect, test } from '@playwright/test';
import { hasPackagedBrowser } from '../../tools/browser';
import { TARGETS } from '../../tools/targets';
import { screenState } from '../screen-states/screen-states';
import { COMPARED } from './compared';
import { LOOKS, pictureName } from './looks';
import { addressOf } from '../runtime/served-apps';
import { pageInLook } from './page-in-look';

/** A small phone's window at single density: it keeps the pictures small enough for the repository. */
const WINDOW = { height: 667, density: 1 };

test.skip(!hasPackagedBrowser(), 'The browser that took the baselines runs on Linux x64 only.');

for (const target of TARGETS) {
  for (const [state, look] of COMPARED) {
    test(`${target} draws “${state}” (${look}) as before`, async ({ browser }) => {
      const page = await pageInLook(browser, { target, address: addressOf(target) }, LOOKS[look], WINDOW);
      try {
        await screenState(state)(page);
        await expect(page).toHaveScreenshot([target, `${pictureName(state, look)}.png`]);
      } finally {
        await page.context().close();
      }
    });
  }
}
