import { test as plain, expect } from '@playwright/test';
import { addressOf } from '../runtime/served-apps';
import { watchForPersonal } from './nothing-personal';

/** A test of the app on H5; fails if personal data stays behind or leaks while it runs. */
export const test = plain.extend({
  baseURL: async ({}, use) => {
    await use(addressOf('h5'));
  },
  context: async ({ context }, use) => {
    const foundPersonal = await watchForPersonal(context);
    await use(context);
    expect(foundPersonal()).toEqual([]);
  },
});
