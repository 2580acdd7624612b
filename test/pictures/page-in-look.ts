import type { Browser, Page } from '@playwright/test';
import { storeAtLaunch } from '../e2e/device';
import { scrolledAway } from '../e2e/steps';
import type { ServedApp } from '../runtime/serve-app';
import type { Look } from './looks';

/** The day on which every picture is taken: a Monday in Shanghai. */
const NOW = new Date('2026-11-23T10:00:00+08:00');

interface Window {
  /** In CSS pixels. */
  readonly height: number;
  /** Picture pixels per CSS pixel. */
  readonly density: number;
}

/** Opens an empty page on a device of its own, on which the app will have this look; close its context afterwards. */
export async function pageInLook(
  browser: Browser,
  app: Pick<ServedApp, 'target' | 'address'>,
  look: Look,
  { height, density }: Window,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: app.address,
    viewport: { width: look.width, height },
    deviceScaleFactor: density,
    colorScheme: look.dark ? 'dark' : 'light',
    hasTouch: true,
    isMobile: look.width < 600,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // A phone's clipboard needs no permission; the browser's stands in for it.
  if (app.target !== 'h5') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install({ time: NOW });
  // The mock sources' delays depend on the request key, which is random.
  await page.addInitScript(() => {
    Math.random = () => 0.5;
  });
  const largest = look.largestText && app.target !== 'h5' ? { textSize: 'largest' } : {};
  const preferences = { ...look.preferences, ...largest };
  if (Object.keys(preferences).length > 0) await storeAtLaunch(page, 'preferences', JSON.stringify(preferences));
  if (look.largestText && app.target === 'h5') await doubleBrowserText(page);
  return page;
}

async function doubleBrowserText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '32px';
    });
  });
}

/** Makes the window as high as the whole screen, which scrolls inside the page; at least as high as it is. */
export async function showWhole(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: height + (await scrolledAway(page)) });
}
