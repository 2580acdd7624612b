import { defineConfig } from '@playwright/test';
import type { Target } from '../tools/targets';
import usual from './playwright.config';

/** Journeys of the apps that ask a gateway: every person's on H5, and on all targets what a network adds. */
export default defineConfig<object, { target: Target; overGateway: boolean }>({
  ...usual,
  globalSetup: './gateway.setup.ts',
  projects: [
    {
      name: 'h5-over-gateway',
      testMatch: ['**/renewal.spec.ts', '**/over-gateway.spec.ts', '**/real-gateway.spec.ts'],
      grepInvert: /@mini-program/,
      use: { target: 'h5', overGateway: true },
    },
    ...(['weapp', 'alipay'] as const).map((target) => ({
      name: `${target}-over-gateway`,
      testMatch: ['**/over-gateway.spec.ts', '**/real-gateway.spec.ts'],
      grepInvert: /@browser/,
      use: { target, overGateway: true },
    })),
  ],
});
