import { test as plain, expect } from '@playwright/test';
import { watchForPersonal } from './nothing-personal';

/** Fails if personal data stays behind or leaks while a test runs. */
export const test = plain.extend({
  context: async ({ context }, use) => {
    const foundPersonal = await watchForPersonal(context);
    await use(context);
    expect(foundPersonal()).toEqual([]);
  },
});
