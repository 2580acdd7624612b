import { hasPackagedBrowser, packagedBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { serveH5 } from '../tools/h5-server';
import { TARGETS } from '../tools/targets';

/** Builds what changed, serves H5, and gives the workers the one browser whose pictures can be compared. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (!hasPackagedBrowser()) return () => Promise.resolve();
  for (const target of TARGETS) await buildTarget(target, { say: console.log });
  const server = await serveH5(0);
  process.env['H5_ADDRESS'] = `http://localhost:${String(server.port)}/`;
  process.env['PICTURES_BROWSER'] = JSON.stringify(await packagedBrowser());
  return () => server.close();
}
