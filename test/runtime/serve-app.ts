import { serveH5 } from '../../tools/h5-server';
import { outputOf, type Target } from '../../tools/targets';
import { builtPackage } from './built/built-package';
import { hostFiles } from './built/host-files';
import { hostServer } from './host-server';

/** The address that the mini-programs over a gateway are built with; reserved for examples, so that it leads nowhere but here. */
export const GATEWAY_URL = 'https://gateway.example';

/** A built app that a browser can open. */
export interface ServedApp {
  readonly target: Target;
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built app: H5, or a mini-program in its host.
 * @param gateway the gateway's address, for the app that is built over one.
 * @throws Error if the app has not been built, or WeChat's template compiler rejects a template.
 */
export async function serveApp(target: Target, gateway?: string): Promise<ServedApp> {
  const folder = gateway === undefined ? target : (`${target}-over-gateway` as const);
  if (target === 'h5') {
    const server = await serveH5(0, outputOf(folder), gateway === undefined ? undefined : new URL(gateway));
    return { target, address: `http://localhost:${String(server.port)}/`, close: () => server.close() };
  }
  const domains = new Map(gateway === undefined ? [] : [[GATEWAY_URL, gateway]]);
  return { target, ...(await hostServer(hostFiles(builtPackage(target, folder)), domains)) };
}
