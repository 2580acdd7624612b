import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { appPages } from '../support/app-pages';
import { SCREENS } from '../../src/routes';

test('every screen is a page of the app, and every page is a screen', async () => {
  const named: readonly string[] = Object.values(SCREENS);
  expect([...named].sort()).toEqual((await appPages()).map((page) => `/${page}`).sort());
});

test('the app opens at home', async () => {
  expect((await appPages())[0]).toBe('pages/home/home');
});

test.each(Object.values(SCREENS))('%s has a page and a configuration', (path) => {
  const file = resolve(__dirname, `../../src${path}`);
  expect([existsSync(`${file}.tsx`), existsSync(`${file}.config.ts`)]).toEqual([true, true]);
});
