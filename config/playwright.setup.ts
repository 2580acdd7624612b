import { findBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { TARGETS } from '../tools/targets';
import { costTable } from '../test/runtime/cost-table';
import { forgetMeasures } from '../test/runtime/measures';
import { serveApps } from '../test/runtime/served-apps';
import { forgetOldStates } from '../test/support/drawn-states';

/**
 * Builds what changed, serves it, finds a browser, and passes both to the workers. Returns the teardown, which prints a
 * table of the costs of the journeys through the built mini-programs.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  for (const target of TARGETS) await buildTarget(target, { say: console.log });
  forgetMeasures();
  forgetOldStates();
  const browser = await findBrowser();
  const close = await serveApps();
  process.env['H5_BROWSER'] = JSON.stringify(browser);
  return async () => {
    const table = costTable();
    if (table !== '') console.log(`\n${table}`);
    await close();
  };
}
