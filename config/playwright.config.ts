import { defineConfig } from '@playwright/test';
import type { Browser } from '../tools/browser';

// Playwright reads this file before playwright.setup.ts has run, and again in every worker after it; only there the
// address and the browser are known.
const baseURL = process.env['H5_ADDRESS'];
const browser = process.env['H5_BROWSER'];

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  globalSetup: './playwright.setup.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../reports/journeys.json' }]],
  use: {
    ...(baseURL && { baseURL }),
    ...(browser && { launchOptions: JSON.parse(browser) as Browser }),
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
  },
});
