// Takes pictures of the screens: `npm run screens -- --help`.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { LOOKS, pictureName, type LookName } from '../../test/pictures/looks';
import { pageInLook, showWhole } from '../../test/pictures/page-in-look';
import { serveApp, type ServedApp } from '../../test/runtime/serve-app';
import { screenState } from '../../test/screen-states/screen-states';
import { findBrowser } from '../browser';
import { buildTarget } from '../build-target';
import { ROOT } from '../targets';
import { HELP, readOptions, type Options } from './options';
import { sideBySide } from './side-by-side';
import { toWebp } from './webp';

const DOCS = join(ROOT, 'docs/screens');
const REPORTS = join(ROOT, 'reports/screens');

/** As many at once as the journeys run. */
const AT_A_TIME = 2;

interface Picture {
  /** Its path below the folder. */
  readonly file: string;
  take(): Promise<Buffer>;
}

async function screenshot(browser: Browser, app: ServedApp, state: string, lookName: LookName): Promise<Buffer> {
  const look = LOOKS[lookName];
  const page = await pageInLook(browser, app, look, { height: 812, density: look.width > 600 ? 1 : 2 });
  try {
    await screenState(state)(page);
    await showWhole(page);
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await page.context().close();
  }
}

function planned(browser: Browser, apps: readonly ServedApp[], { states, looks, ...options }: Options): Picture[] {
  const each = states.flatMap((state) => looks.map((look) => ({ state, look, name: pictureName(state, look) })));
  if (options.sideBySide) {
    return each.map(({ state, look, name }) => ({
      file: `side-by-side/${name}.webp`,
      take: async () => {
        const pictures = new Map<string, Buffer>();
        for (const app of apps) pictures.set(app.target, await screenshot(browser, app, state, look));
        return sideBySide(browser, pictures, LOOKS[look].width);
      },
    }));
  }
  return apps.flatMap((app) =>
    each.map(({ state, look, name }) => ({
      file: options.docs ? `${name}.webp` : `${app.target}/${name}.webp`,
      take: () => screenshot(browser, app, state, look),
    })),
  );
}

/** Takes the pictures, writes them below the folder, and shows the progress; returns how many could not be taken. */
async function takeAll(browser: Browser, pictures: readonly Picture[], folder: string): Promise<number> {
  const waiting = [...pictures];
  let done = 0;
  let failed = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const path = join(folder, next.file);
      try {
        const webp = await toWebp(browser, await next.take());
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, webp);
        console.log(`${(done += 1)}/${pictures.length} ${next.file}`);
      } catch (error) {
        failed += 1;
        console.error(`${(done += 1)}/${pictures.length} ${next.file} FAILED: ${String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return failed;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  for (const target of options.targets) await buildTarget(target, { say: console.log });
  const browser = await chromium.launch(await findBrowser());
  const apps: ServedApp[] = [];
  try {
    for (const target of options.targets) apps.push(await serveApp(target));
    const all = planned(browser, apps, options);
    const held = new Set(options.docs ? readdirSync(DOCS) : []);
    const folder = options.docs ? DOCS : REPORTS;
    const failed = await takeAll(browser, options.docs ? all.filter(({ file }) => held.has(file)) : all, folder);
    console.log(`Written to ${folder}${failed > 0 ? `; ${failed} could not be taken` : ''}.`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
    for (const app of apps) await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
