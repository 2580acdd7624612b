import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { startGateway } from '../tools/gateway-process';
import { GATEWAY_URL } from '../test/runtime/serve-app';

/** Builds the three apps over a gateway, beside the usual ones, starts the reference gateway and finds a browser. */
export default async function setUp(): Promise<() => Promise<void>> {
  await buildTarget('h5', { gateway: '/', folder: 'h5-over-gateway', say: console.log });
  for (const target of ['weapp', 'alipay'] as const) {
    await buildTarget(target, { gateway: GATEWAY_URL, folder: `${target}-over-gateway`, say: console.log });
  }
  process.env['H5_BROWSER'] = JSON.stringify(await findBrowser());
  const dataFolder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const gateway = await startGateway({ DATA_FOLDER: dataFolder }, console.log);
  process.env['REAL_GATEWAY'] = gateway.address.origin;
  return async () => {
    await gateway.stop();
    rmSync(dataFolder, { recursive: true });
  };
}
