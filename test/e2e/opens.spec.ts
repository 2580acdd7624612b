import { gzipSync } from 'node:zlib';
import { expect, type Response } from '@playwright/test';
import { BUDGETS, firstLoadFiles } from '../../tools/sizes';
import { test } from './watched-test';

// As browsers usually are: caching the app for later must not delay the first screen.
test.use({ serviceWorkers: 'allow' });

test(
  'the home page opens without an error and requests nothing from other hosts',
  { tag: '@usual-h5' },
  async ({ page, baseURL }) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
    });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));

    await page.goto('./');
    await expect(page.locator('#app')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');

    expect(problems).toEqual([]);
    expect([...hosts].filter((origin) => origin !== 'null')).toEqual([new URL(baseURL ?? '').origin]);
  },
);

test(
  'the first load of the home page stays within its budget, and file names match the build',
  { tag: '@usual-h5' },
  async ({ page }) => {
    const all: Response[] = [];
    page.on('response', (response) => {
      // The service worker's requests come later.
      if (/\.(?:js|css)$/.test(new URL(response.url()).pathname) && !response.request().serviceWorker())
        all.push(response);
    });
    await page.goto('./');
    await expect(page.locator('#app')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');

    const shown = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const later = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/js/precache.'));
      return {
        after: later.filter(({ startTime }) => startTime > (paint?.startTime ?? Infinity)).length,
        later: later.length,
      };
    });
    expect(shown).toEqual({ after: 1, later: 1 });
    const code = all.filter((response) => !response.url().includes('/js/precache.'));

    const bodies = await Promise.all(code.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    console.log(`First load, JS and CSS: ${(bytes / 1024).toFixed(1)} KB gz in ${String(code.length)} files`);
    expect(bytes).toBeLessThanOrEqual(BUDGETS['h5 first load']);

    const loaded = code.map((response) => new URL(response.url()).pathname.slice(1)).sort();
    expect(loaded).toEqual(firstLoadFiles());
  },
);
