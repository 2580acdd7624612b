import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SCREENS } from './journey/paths';

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

async function pages(): Promise<readonly string[]> {
  // Taro gives the app's configuration this function; here it hands back what it is given.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  const { default: app } = (await import('./app.config')) as unknown as { default: AppConfig };
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}

test('every screen is a page of the app, and every page a screen', async () => {
  const named: readonly string[] = Object.values(SCREENS);
  expect([...named].sort()).toEqual((await pages()).map((page) => `/${page}`).sort());
});

test('the app opens at home', async () => {
  expect((await pages())[0]).toBe('pages/home/home');
});

test.each(Object.values(SCREENS))('%s has its page and its configuration', (path) => {
  const file = resolve(__dirname, `.${path}`);
  expect([existsSync(`${file}.tsx`), existsSync(`${file}.config.ts`)]).toEqual([true, true]);
});
