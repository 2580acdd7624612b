import { findBrowser } from '../tools/browser';
import { buildTarget } from '../tools/build-target';
import { GATEWAY_URL } from '../test/e2e/gateway-ground';

/** Builds the three apps over a gateway, beside the usual ones, and finds a browser. */
export default async function setUp(): Promise<void> {
  await buildTarget('h5', { gateway: '/', folder: 'h5-over-gateway', say: console.log });
  for (const target of ['weapp', 'alipay'] as const) {
    await buildTarget(target, { gateway: GATEWAY_URL, folder: `${target}-over-gateway`, say: console.log });
  }
  process.env['H5_BROWSER'] = JSON.stringify(await findBrowser());
}
