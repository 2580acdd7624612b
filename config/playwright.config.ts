import { defineConfig } from '@playwright/test';
import type { Browser } from '../tools/browser';
import type { Target } from '../tools/targets';

// Playwright reads this file before playwright.setup.ts has run, and again in every worker after it; only there the
// address and the browser are known.
const baseURL = process.env['H5_ADDRESS'];
const browser = process.env['H5_BROWSER'];

/** The journeys that are the same wherever the app runs, and those of mini-programs alone; the others are about a browser. */
const EVERYWHERE = [
  'afterwards',
  'counter',
  'own-permits',
  'pre-check',
  'renewal',
  'rules',
  'search',
  'settings',
  'sign-in',
  'states',
  'twice',
  'mini-programs',
].map((name) => `**/${name}.spec.ts`);

/** Set by `npm run test:full`. */
const FULL = process.env['TEST_FULL'] === 'true';

/**
 * What `npm test` leaves to `npm run test:full`: journeys tagged @full everywhere, and those tagged @h5-quick in the
 * mini-programs. docs/testing.md says of each why a usual change could not break it unseen.
 */
const LATER = FULL ? [] : [/@full/];
const LATER_IN_MINI_PROGRAMS = FULL ? [] : [/@full/, /@h5-quick/];

export default defineConfig<object, { target: Target }>({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  globalSetup: './playwright.setup.ts',
  forbidOnly: true,
  retries: 0,
  // More than there are cores: a journey waits for the browser half of its time.
  workers: 4,
  fullyParallel: true,
  // A machine that is four times slower is slow, and not broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['../tools/test/playwright-reporter.mjs']],
  use: {
    ...(baseURL && { baseURL }),
    ...(browser && { launchOptions: JSON.parse(browser) as Browser }),
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Kept for the journeys that are about it: each test would otherwise fetch the whole app.
    serviceWorkers: 'block',
    // `--trace on` records one. Recorded always, the journeys on H5 took 1.57 times as long.
    trace: 'off',
  },
  projects: [
    {
      name: 'h5',
      testIgnore: ['**/mini-programs.spec.ts', '**/defects.spec.ts'],
      grepInvert: LATER,
      use: { target: 'h5' },
    },
    // Spoilt copies of the built mini-programs: the harness itself is on trial.
    { name: 'defects', testMatch: '**/defects.spec.ts', grepInvert: LATER },
    ...(['weapp', 'alipay'] as const).map((target) => ({
      name: target,
      testMatch: EVERYWHERE,
      grepInvert: [/@browser/, ...(target === 'alipay' ? [/@wechat/] : []), ...LATER_IN_MINI_PROGRAMS],
      use: { target },
    })),
  ],
});
