import { defineConfig } from '@playwright/test';
import type { Browser } from '../tools/browser';

// Set by pictures.setup.ts, as in playwright.config.ts.
const browser = process.env['PICTURES_BROWSER'];

export default defineConfig({
  testDir: '../test/pictures',
  outputDir: '../reports/playwright/pictures',
  globalSetup: './pictures.setup.ts',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // A picture without a baseline fails; `npm run test:pictures -- --update-snapshots` takes it.
  updateSnapshots: 'none',
  expect: {
    toHaveScreenshot: {
      // The same browser with the same fonts draws the same pixels (docs/testing.md), so any difference is a change.
      threshold: 0.1,
      maxDiffPixels: 20,
    },
    timeout: 20_000,
  },
  reporter: [['list'], ['../tools/test/playwright-reporter.mjs']],
  use: {
    ...(browser && { launchOptions: JSON.parse(browser) as Browser }),
  },
  projects: [{ name: 'pictures' }],
});
