import { test as plain, expect } from '@playwright/test';
import { watchForPersonal } from './nothing-personal';

/** Nothing personal may stay behind or get out while it runs. */
export const test = plain.extend({
  context: async ({ context }, use) => {
    const foundPersonal = await watchForPersonal(context);
    await use(context);
    expect(foundPersonal()).toEqual([]);
  },
});
