import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser as Chromium } from '@playwright/test';
import { TOUR } from '../test/e2e/tour';
import { builtPackage } from '../test/runtime/built/built-package';
import { hostFiles, type HostFiles } from '../test/runtime/built/host-files';
import { serveHost } from '../test/runtime/serve-host';
import { findBrowser } from './browser';
import { buildTarget } from './build-target';
import { serveH5 } from './h5-server';
import { ROOT, TARGETS, type Target } from './targets';

/** Each screen as H5, WeChat and Alipay draw it, in one picture: `npm run screens:side-by-side`, or `-- permit` for those so named. */

/** The day that every picture is taken on. */
const NOW = new Date('2026-11-23T10:00:00+08:00');
const PHONE = { width: 375, height: 812 };

interface Ground {
  readonly address: string;
  readonly files?: HostFiles;
}

async function taken(browser: Chromium, { address, files }: Ground, name: string): Promise<Buffer> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  try {
    if (files) await serveHost(context, address, files);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.clock.install({ time: NOW });
    await TOUR[name]?.(page);
    await page.waitForTimeout(100);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

async function sideBySide(browser: Chromium, pictures: Readonly<Record<Target, Buffer>>, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 3 * PHONE.width + 64, height: PHONE.height + 64 } });
  const figures = TARGETS.map(
    (target) =>
      `<figure><figcaption>${target}</figcaption><img src="data:image/png;base64,${pictures[target].toString('base64')}"></figure>`,
  );
  const style = 'body{display:flex;gap:16px;margin:16px;font:16px sans-serif;background:#888}figure{margin:0}';
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path, type: 'jpeg', quality: 70 });
  await page.close();
}

async function main(): Promise<void> {
  const [wanted = ''] = process.argv.slice(2);
  for (const target of TARGETS) await buildTarget(target, { say: console.log });
  const folder = process.env['SCREENS_FOLDER'] ?? join(ROOT, 'docs/screens/side-by-side');
  mkdirSync(folder, { recursive: true });
  const server = await serveH5(0);
  const browser = await chromium.launch(await findBrowser());
  const grounds: Readonly<Record<Target, Ground>> = {
    h5: { address: `http://localhost:${String(server.port)}/` },
    weapp: { address: 'https://weapp.invalid/', files: hostFiles(builtPackage('weapp')) },
    alipay: { address: 'https://alipay.invalid/', files: hostFiles(builtPackage('alipay')) },
  };
  for (const name of Object.keys(TOUR).filter((each) => new RegExp(wanted).test(each))) {
    try {
      const [h5, weapp, alipay] = await Promise.all([
        taken(browser, grounds.h5, name),
        taken(browser, grounds.weapp, name),
        taken(browser, grounds.alipay, name),
      ]);
      const file = `${name.replaceAll(/[^a-z]+/g, '-')}.jpg`;
      await sideBySide(browser, { h5, weapp, alipay }, join(folder, file));
      console.log(file);
    } catch (error) {
      console.error(`${name}: ${String(error)}`);
      process.exitCode = 1;
    }
  }
  await browser.close();
  await server.close();
}

void main();
