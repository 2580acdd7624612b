import { findBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { serveH5 } from '../tools/h5-server';

/** Builds H5 if it changed, serves it, finds a browser, and tells the workers of both. Gives back how to end it. */
export default async function setUp(): Promise<() => Promise<void>> {
  await buildTarget('h5', { say: console.log });
  const browser = await findBrowser();
  const server = await serveH5(0);
  process.env['H5_ADDRESS'] = `http://localhost:${String(server.port)}/`;
  process.env['H5_BROWSER'] = JSON.stringify(browser);
  return () => server.close();
}
