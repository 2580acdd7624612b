import { findBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { serveH5 } from '../tools/h5-server';
import { TARGETS } from '../tools/targets';
import { costTable } from '../test/runtime/cost-table';
import { forgetMeasures } from '../test/runtime/measures';

/**
 * Builds what changed, serves H5, finds a browser, and passes both to the workers. Returns the teardown, which prints a
 * table of the costs of the journeys through the built mini-programs.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  for (const target of TARGETS) await buildTarget(target, { say: console.log });
  forgetMeasures();
  const browser = await findBrowser();
  const server = await serveH5(0);
  process.env['H5_ADDRESS'] = `http://localhost:${String(server.port)}/`;
  process.env['H5_BROWSER'] = JSON.stringify(browser);
  return async () => {
    const table = costTable();
    if (table !== '') console.log(`\n${table}`);
    await server.close();
  };
}
