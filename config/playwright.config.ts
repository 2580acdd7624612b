import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { Browser } from '../tools/browser';
import type { Target } from '../tools/targets';

type Project = NonNullable<PlaywrightTestConfig<object, { target: Target }>['projects']>[number];

// Playwright reads this file before playwright.setup.ts has run, and again in every worker after it; only the workers
// know the address and the browser.
const baseURL = process.env['H5_ADDRESS'];
const browser = process.env['H5_BROWSER'];

/** The journeys that are the same on every target, and those only for mini-programs; the others are about a browser. */
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

/** Journeys that only `npm run test:full` makes: docs/testing.md says why a usual change cannot break them unnoticed. */
const FULL = /@full/;
/** Journeys that `npm test` makes on H5, and `npm run test:full` in the mini-programs too. */
const H5_FIRST = /@h5-quick/;

/** Journeys that `npm test` makes in WeChat, and `npm run test:full` in Alipay too: nothing in them depends on which of the two it is. */
const WECHAT_FIRST =
  /@wechat-first|(?:afterwards|counter|pre-check|rules|search|settings|sign-in|states|twice)\.spec\.ts/;

const patterns = (grep: undefined | RegExp | RegExp[]): RegExp[] => [grep ?? []].flat();

/**
 * Splits a project into the part that `npm test` runs, under its own name, and `<name>-rest`, which `npm run test:full`
 * adds.
 */
function usualAndRest(project: Project & { readonly name: string }, ...rest: RegExp[]): Project[] {
  return [
    { ...project, grepInvert: [...patterns(project.grepInvert), ...rest] },
    { ...project, name: `${project.name}-rest`, grep: rest },
  ];
}

export default defineConfig<object, { target: Target }>({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  globalSetup: './playwright.setup.ts',
  forbidOnly: true,
  retries: 0,
  // More than there are cores: a journey spends half of its time waiting for the browser.
  workers: 4,
  fullyParallel: true,
  // A machine that is four times slower is slow, not broken.
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
    // Only the journeys about service workers use them: otherwise each test would fetch the whole app.
    serviceWorkers: 'block',
    // `--trace on` records one. Recording always made the journeys on H5 take 1.57 times as long.
    trace: 'off',
  },
  projects: [
    ...usualAndRest(
      { name: 'h5', testIgnore: ['**/mini-programs.spec.ts', '**/defects.spec.ts'], use: { target: 'h5' } },
      FULL,
    ),
    // Broken copies of the built mini-programs, which the other journeys' checks must catch.
    ...usualAndRest({ name: 'defects', testMatch: '**/defects.spec.ts' }, FULL),
    ...(['weapp', 'alipay'] as const).flatMap((target) =>
      usualAndRest(
        {
          name: target,
          testMatch: EVERYWHERE,
          grepInvert: [/@browser/, ...(target === 'alipay' ? [/@wechat/] : [])],
          use: { target },
        },
        FULL,
        H5_FIRST,
        ...(target === 'alipay' ? [WECHAT_FIRST] : []),
      ),
    ),
  ],
});
