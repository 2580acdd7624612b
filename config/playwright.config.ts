import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { Browser } from '../tools/browser';
import type { Target } from '../tools/targets';

type Project = NonNullable<PlaywrightTestConfig<object, { target: Target }>['projects']>[number];

// Playwright reads this file before playwright.setup.ts has run, and again in every worker after it; only the workers
// know the browser.
const browser = process.env['H5_BROWSER'];

/** The journeys that are the same on every target, and those only for mini-programs; the others are about a browser. */
const EVERYWHERE = [
  'afterwards',
  'counter',
  'notes',
  'own-permits',
  'pre-check',
  'questions',
  'renewal',
  'rules',
  'search',
  'settings',
  'sign-in',
  'states',
  'twice',
  'mini-programs',
].map((name) => `**/${name}.spec.ts`);

/** Journeys that `npm test` makes on every target; `npm run test:full` makes all (docs/testing.md). */
const USUAL = /@usual(?!-)/;
/** Journeys that `npm test` makes on H5 alone. */
const USUAL_ON_H5 = /@usual(?:-h5)?(?![\w-])/;

const patterns = (grep: undefined | RegExp | RegExp[]): RegExp[] => [grep ?? []].flat();

/** Splits a project into what `npm test` runs, under its own name, and `<name>-rest`, which `npm run test:full` adds. */
function usualAndRest(project: Project & { readonly name: string }, usual: RegExp): Project[] {
  return [
    { ...project, grep: usual },
    { ...project, name: `${project.name}-rest`, grepInvert: [...patterns(project.grepInvert), usual] },
  ];
}

export default defineConfig<object, { target: Target }>({
  testDir: '../test/e2e',
  outputDir: '../reports/playwright',
  globalSetup: './playwright.setup.ts',
  forbidOnly: true,
  retries: 0,
  // More than there are cores, because a journey waits for the browser; each worker takes seconds to start.
  workers: 3,
  fullyParallel: true,
  // A machine that is four times slower is slow, not broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['../tools/test/playwright-reporter.mjs']],
  use: {
    ...(browser && { launchOptions: JSON.parse(browser) as Browser }),
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 1,
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
      {
        name: 'h5',
        // Those over a gateway need other builds: playwright.gateway.config.ts.
        testIgnore: ['mini-programs', 'defects', 'screen-readers', '*-gateway'].map((name) => `**/${name}.spec.ts`),
        use: { target: 'h5' },
      },
      USUAL_ON_H5,
    ),
    // Broken copies of the built mini-programs, which the other journeys' checks must catch.
    { name: 'defects-rest', testMatch: '**/defects.spec.ts' },
    // Each test opens all three targets, to compare them.
    { name: 'screen-readers-rest', testMatch: '**/screen-readers.spec.ts' },
    ...(['weapp', 'alipay'] as const).flatMap((target) =>
      usualAndRest(
        {
          name: target,
          testMatch: EVERYWHERE,
          grepInvert: [/@browser/, ...(target === 'alipay' ? [/@wechat/] : [])],
          use: { target },
        },
        USUAL,
      ),
    ),
  ],
});
