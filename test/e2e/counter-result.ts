import type { BrowserContextOptions } from '@playwright/test';
import { storedAs } from './device';
import { NOW, test as journey } from './journey-test';
import { resultOf } from './steps';

interface CounterResult {
  readonly storage: Exclude<BrowserContextOptions['storageState'], string | undefined>;
  /** Address of the result. */
  readonly path: string;
}

/** Provides the app of a person just sent to the counter, for two reasons; each worker goes through that once. */
export const test = journey.extend<{ preferences: object }, { counterResult: CounterResult }>({
  /** The person's settings. */
  preferences: [{}, { option: true }],
  counterResult: [
    async ({ browser, appAddress }, use) => {
      const page = await browser.newPage({ baseURL: appAddress, hasTouch: true, locale: 'zh-CN' });
      // Some minutes in the past, so that no test's clock lags behind it.
      await page.clock.install({ time: NOW.getTime() - 5 * 60_000 });
      const path = await resultOf(page, 'two-reasons');
      const storage = await page.context().storageState();
      await page.close();
      await use({ storage, path });
    },
    { scope: 'worker' },
  ],
  storageState: async ({ counterResult: { storage }, preferences }, use) => {
    const chosen = storedAs('preferences', JSON.stringify(preferences));
    await use({
      ...storage,
      origins: storage.origins.map((each) => ({ ...each, localStorage: [...each.localStorage, chosen] })),
    });
  },
});
