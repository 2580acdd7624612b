import { expect, test as plain } from '@playwright/test';
import { hasPackagedBrowser } from '../../tools/browser';
import { TARGETS } from '../../tools/targets';
import { screenState } from '../screen-states/screen-states';
import { COMPARED } from './compared';
import { LOOKS, pictureName } from './looks';
import { pageInLook, runningApp, type RunningApp } from './running-app';

/** A small phone's window at single density: it keeps the pictures small enough for the repository. */
const WINDOW = { height: 667, density: 1 };

const test = plain.extend<object, { apps: (target: RunningApp['target']) => Promise<RunningApp> }>({
  apps: [
    async ({}, use) => {
      const running = new Map<RunningApp['target'], Promise<RunningApp>>();
      await use((target) => {
        const app = running.get(target) ?? runningApp(target, process.env['H5_ADDRESS'] ?? '');
        running.set(target, app);
        return app;
      });
      for (const app of running.values()) await (await app).close();
    },
    { scope: 'worker' },
  ],
});

test.skip(!hasPackagedBrowser(), 'The browser that took the baselines runs on Linux x64 only.');

for (const target of TARGETS) {
  for (const [state, look] of COMPARED) {
    test(`${target} draws “${state}” (${look}) as before`, async ({ apps, browser }) => {
      const page = await pageInLook(browser, await apps(target), LOOKS[look], WINDOW);
      try {
        await screenState(state)(page);
        await expect(page).toHaveScreenshot([target, `${pictureName(state, look)}.png`]);
      } finally {
        await page.context().close();
      }
    });
  }
}
