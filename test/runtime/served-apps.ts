import { type Target, TARGETS } from '../../tools/targets';
import { serveApp } from './serve-app';

/** Playwright's workers inherit the environment of its global setup; nothing else reaches them. */
const ADDRESSES = 'APP_ADDRESSES';

/** Serves the three built apps to all workers, so that none compiles a host of its own; returns what closes them. */
export async function serveApps(): Promise<() => Promise<void>> {
  const apps = await Promise.all(TARGETS.map((target) => serveApp(target)));
  process.env[ADDRESSES] = JSON.stringify(Object.fromEntries(apps.map(({ target, address }) => [target, address])));
  return async () => {
    await Promise.all(apps.map((app) => app.close()));
  };
}

/** Returns where the global setup serves this target; ends with a slash. @throws Error if it serves nothing. */
export function addressOf(target: Target): string {
  const addresses = process.env[ADDRESSES];
  if (addresses === undefined) throw new Error(`${ADDRESSES} is not set; the global setup serves the apps.`);
  return (JSON.parse(addresses) as Record<Target, string>)[target];
}
