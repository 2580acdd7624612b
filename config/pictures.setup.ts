import { hasPackagedBrowser, packagedBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { TARGETS } from '../tools/targets';
import { serveApps } from '../test/runtime/served-apps';

/** Builds what changed, serves it, and gives the workers the one browser whose pictures can be compared. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (!hasPackagedBrowser()) return () => Promise.resolve();
  for (const target of TARGETS) await buildTarget(target, { say: console.log });
  const close = await serveApps();
  process.env['PICTURES_BROWSER'] = JSON.stringify(await packagedBrowser());
  return close;
}
