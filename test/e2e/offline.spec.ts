import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pathTo, SCREENS } from '../../src/routes';
import { filesIn } from '../../tools/files-in';
import { serveH5, type H5Server } from '../../tools/h5-server';
import { buildServiceWorker } from '../../tools/service-worker';
import { outputOf } from '../../tools/targets';
import { arriveAt, screen, searchField, tapButton, tapLink } from './steps';
import { test as watched } from './watched-test';

/** A site of its own that can go silent and come back with another build; its browser may cache the app. */
interface Site {
  readonly folder: string;
  readonly address: string;
  down(): Promise<void>;
  up(): Promise<void>;
}

const test = watched.extend<{ readonly site: Site }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'h5-'));
    cpSync(outputOf('h5'), folder, { recursive: true });
    for (const path of filesIn(folder).filter((name) => /\.(?:gz|br)$/.test(name))) rmSync(join(folder, path));
    let server: H5Server = await serveH5(0, folder);
    const { port } = server;
    await use({
      folder,
      address: `http://localhost:${String(port)}/`,
      down: () => server.close(),
      up: async () => {
        server = await serveH5(port, folder);
      },
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
});

/** Publishes another build: its app script has other content, and so another name. */
async function publishAnother({ folder }: Site): Promise<void> {
  const old = filesIn(join(folder, 'js')).find((name) => name.startsWith('app.')) ?? '';
  const other = 'app.0123abcd.js';
  writeFileSync(join(folder, 'js', old), `${readFileSync(join(folder, 'js', old), 'utf8')};window.isNewBuild=true;`);
  renameSync(join(folder, 'js', old), join(folder, 'js', other));
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(old, other));
  await buildServiceWorker(folder);
}

const isNewBuild = (page: Page) => page.evaluate(() => 'isNewBuild' in window);

/** Launches the app on a screen, as from a link or the home screen. */
async function start(page: Page, { address }: Site, path: string): Promise<void> {
  const started = page.url().startsWith(address);
  await page.goto(`${address}#${path}`);
  // With the app open, a new hash alone would not relaunch it, and a page elsewhere would forget that it is offline.
  if (started) await page.reload();
}

/** Makes the first visit and waits until everything is cached. */
async function firstVisit(page: Page, site: Site): Promise<void> {
  await start(page, site, SCREENS.home);
  await arriveAt(page, '居住证续签助手');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function loseTheNetwork(page: Page, site: Site): Promise<void> {
  await site.down();
  await page.context().setOffline(true);
  // Playwright's own offline mode does not reach a page that a service worker has opened.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => sessionStorage.getItem('online') !== null });
  });
}

async function findTheNetworkAgain(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.evaluate(() => {
    sessionStorage.setItem('online', '');
    dispatchEvent(new Event('online'));
  });
}

const TITLES: Readonly<Record<string, string>> = {
  [SCREENS.home]: '居住证续签助手',
  [SCREENS.services]: '办事',
  [SCREENS.mine]: '我的',
  [SCREENS.preCheck]: '我能网上续签吗',
  [SCREENS.ownPermits]: '到期日和提醒',
  [SCREENS.papers]: '要带的材料',
  [`${SCREENS.centres}?district=huangpu`]: '黄浦区受理点',
  [SCREENS.rules]: '规则与来源',
  [pathTo('questions', { id: 'someone-else-goes' })]: '常见问题',
  [SCREENS.settings]: '设置',
};

test(
  'after one visit every screen opens offline, also by its own address, and says that there is no network',
  { tag: '@usual-h5' },
  async ({ page, site }) => {
    await firstVisit(page, site);
    await loseTheNetwork(page, site);
    // A screen never opened before, in the page of the first visit.
    await tapLink(page, '要带的材料');
    await arriveAt(page, '要带的材料');
    await expect(screen(page).locator('[aria-live="polite"]').first()).toContainText('页面都在本机');
    for (const [path, title] of Object.entries(TITLES)) {
      await start(page, site, path);
      await arriveAt(page, title);
      await expect(screen(page)).toContainText('没有网络。页面都在本机');
    }
    await findTheNetworkAgain(page);
    await expect(screen(page)).not.toContainText('没有网络');
  },
);

test('English and elder mode, chosen on the first visit, are available offline', async ({ page, site }) => {
  await firstVisit(page, site);
  await tapButton(page, '长辈模式');
  await tapButton(page, 'English');
  await arriveAt(page, 'Permit renewal helper');
  await loseTheNetwork(page, site);
  await start(page, site, `${SCREENS.rules}?section=fees`);
  await arriveAt(page, 'Rules and sources');
  await expect(screen(page)).toContainText('The pages are kept on this device');
  await expect(screen(page).getByRole('heading', { name: 'Fees' })).toBeFocused();
});

test('a network that does not answer does not delay the start', async ({ page, site }) => {
  await firstVisit(page, site);
  await site.down();
  const silent = createServer();
  await new Promise<void>((listening) => silent.listen(Number(new URL(site.address).port), listening));
  await start(page, site, SCREENS.rules);
  await arriveAt(page, '规则与来源');
  silent.close();
});

test(
  'a newly published build is used at the next start, and cached from then on',
  { tag: '@usual-h5' },
  async ({ page, site }) => {
    await firstVisit(page, site);
    await site.down();
    await publishAnother(site);
    await site.up();
    await start(page, site, SCREENS.home);
    await arriveAt(page, '居住证续签助手');
    expect(await isNewBuild(page)).toBe(true);
    // The new worker has cleared away what only the old build needed.
    await page.waitForFunction(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const scripts = (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('/js/app.'));
      return scripts.length === 1 && scripts[0]?.endsWith('app.0123abcd.js');
    });
    await expect(screen(page)).not.toContainText('有新版本');
    await loseTheNetwork(page, site);
    await start(page, site, SCREENS.papers);
    await arriveAt(page, '要带的材料');
  },
);

test('an open page learns of a newer version, and changes to it only on request', async ({ page, site }) => {
  await firstVisit(page, site);
  await searchField(page).fill('续签');
  await site.down();
  await publishAnother(site);
  await site.up();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(screen(page).getByRole('alert')).toContainText('有新版本');
  expect(await isNewBuild(page)).toBe(false);
  await expect(searchField(page)).toHaveValue('续签');
  await tapButton(page, '换成新版本');
  await page.waitForFunction(() => 'isNewBuild' in window);
  await arriveAt(page, '居住证续签助手');
  await expect(screen(page)).not.toContainText('有新版本');
});

test('if the browser’s cache is cleared, the app starts online and caches itself again', async ({ page, site }) => {
  await firstVisit(page, site);
  await page.evaluate(async () => {
    for (const key of await caches.keys()) await caches.delete(key);
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    localStorage.clear();
  });
  await firstVisit(page, site);
  await loseTheNetwork(page, site);
  await start(page, site, SCREENS.services);
  await arriveAt(page, '办事');
});

test('if the browser caches nothing, as in a local network without https, the app works and does not claim otherwise', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await start(page, site, SCREENS.home);
  await arriveAt(page, '居住证续签助手');
  await tapLink(page, '要带的材料');
  await arriveAt(page, '要带的材料');
  await page.goBack();
  await arriveAt(page, '居住证续签助手');
  await loseTheNetwork(page, site);
  await expect(screen(page)).toContainText('没有网络。没打开过的页面可能打不开');
  await tapLink(page, '我能网上续签吗');
  await expect(screen(page).getByText('那一页没有打开。请检查网络，再点一次。')).toBeInViewport();
  await arriveAt(page, '居住证续签助手');
});

test('the app can be added to the home screen, with name, icons, colours and no claim to be official', async ({
  page,
  site,
}) => {
  await start(page, site, SCREENS.home);
  const manifest = (await (await page.request.get(`${site.address}manifest.webmanifest`)).json()) as {
    readonly name: string;
    readonly display: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  };
  expect(manifest.name).toMatch(/演示.*非官方/);
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${String(picture.width)}x${String(picture.height)}`;
    }, site.address + src);
    expect(size).toBe(sizes);
  }
});
