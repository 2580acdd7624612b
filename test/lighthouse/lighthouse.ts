// `npm run lighthouse`: builds H5 if it changed, and has Lighthouse open the home page five times as a slow phone would, in the
// browser of the journeys. Prints the medians; ends with 1 if one misses its goal. docs/measurements.md holds the last ones.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import getPort from 'get-port';
import { type Browser, findBrowser } from '../../tools/browser';
import { buildTarget } from '../../tools/build-target';
import { serveH5 } from '../../tools/h5-server';
import { ROOT } from '../../tools/targets';
import { failedAudits, FIGURES, median, type Report } from './report';

const RUNS = 5;
const REPORTS = join(ROOT, 'reports/lighthouse');
const CLI = join(__dirname, 'node_modules/lighthouse/cli/index.js');

/**
 * Opens an address once, in a browser that is started for it, so that nothing of the app is cached. It has drawn a word in each
 * weight before: a phone has its fonts in memory long before, and to open our two files of 10 MB takes most of a first layout.
 */
async function reportOn(address: string, browser: Browser, run: number): Promise<Report> {
  const port = await getPort();
  const { executablePath, args, env } = browser;
  const started = await chromium.launch({
    executablePath,
    env,
    args: [...args, `--remote-debugging-port=${String(port)}`],
  });
  try {
    const page = await started.newPage();
    await page.setContent('<p style="font: 16px system-ui">居住证<b style="font-weight: 600">续签</b></p>');
    await page.screenshot();
    await page.close();
    return await reportIn(port, address, join(REPORTS, `${String(run)}.json`));
  } finally {
    await started.close();
  }
}

async function reportIn(port: number, address: string, path: string): Promise<Report> {
  const words = [
    address,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    '--disable-full-page-screenshot',
    '--no-enable-error-reporting',
    `--port=${String(port)}`,
  ];
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

async function main(): Promise<void> {
  await buildTarget('h5', { say: console.log });
  mkdirSync(REPORTS, { recursive: true });
  const browser = await findBrowser();
  const server = await serveH5(0);
  const reports: Report[] = [];
  try {
    for (let run = 1; run <= RUNS; run += 1) {
      reports.push(await reportOn(`http://localhost:${String(server.port)}/`, browser, run));
    }
  } finally {
    await server.close();
  }
  for (const figure of FIGURES) {
    const values = reports.map((report) => figure.of(report));
    const middle = median(values);
    if (!figure.meets(middle)) process.exitCode = 1;
    const verdict = figure.goal === '' ? '' : `${figure.goal} ${figure.meets(middle) ? 'kept' : 'MISSED'}`;
    console.log(
      `${figure.name.padEnd(26)}${`${String(middle)}${figure.unit}`.padStart(9)}   ${verdict.padEnd(20)}of ${values.join(' ')}`,
    );
  }
  for (const line of new Set(reports.flatMap(failedAudits))) console.log(`failed: ${line}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
