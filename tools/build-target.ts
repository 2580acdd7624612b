import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { inputsFingerprint, isBuiltFrom, recordBuilt, removeOutput } from './fingerprint';
import { precompress } from './precompress';
import { buildServiceWorker } from './service-worker';
import { taroBuild } from './taro-build';
import { type BuildFolder, DIST, outputOf, type Target } from './targets';

const MAIN_FILE: Readonly<Record<Target, string>> = { h5: 'index.html', weapp: 'app.json', alipay: 'app.json' };

interface BuildOptions {
  /** Builds even if nothing changed. */
  readonly force?: boolean;
  /** The address of the gateway that the app asks; by default none, and it asks its mock. */
  readonly gateway?: string;
  /** Below dist/; by default the target's own. */
  readonly folder?: BuildFolder;
  /** Receives the lines that a person should read. */
  readonly say: (line: string) => void;
}

/**
 * Builds one target for production into dist/, unless dist/ already holds that very build.
 * @throws Error with the compiler's text if it does not compile.
 */
export async function buildTarget(
  target: Target,
  { force = false, gateway = '', folder = target, say }: BuildOptions,
): Promise<void> {
  await whileLocked(folder, say, async () => {
    const inputs = inputsFingerprint(gateway);
    if (!force && isBuiltFrom(folder, inputs)) {
      say(`${folder}: nothing changed since the last build.`);
      return;
    }
    say(`${folder}: building for production, about 15 to 30 seconds …`);
    const start = performance.now();
    removeOutput(folder);
    const warnings = await taroBuild(target, folder, gateway);
    if (warnings !== '') say(warnings);
    if (!existsSync(join(outputOf(folder), MAIN_FILE[target])))
      throw new Error(`${folder}: Taro wrote no ${MAIN_FILE[target]}`);
    if (target === 'h5') {
      await buildServiceWorker(outputOf(folder));
      await precompress(outputOf(folder));
    }
    recordBuilt(folder, inputs);
    say(`${folder}: built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  });
}

/** Runs the work while no other process of this project builds into the same folder. */
async function whileLocked(folder: BuildFolder, say: (line: string) => void, work: () => Promise<void>): Promise<void> {
  mkdirSync(DIST, { recursive: true });
  // A holder that was killed stops renewing its lock, which then counts as released.
  const options = { lockfilePath: join(DIST, `${folder}.lock`), stale: 30_000 };
  const release = await lock(DIST, options).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    say(`${folder}: another build of it is running; waiting for it.`);
    return lock(DIST, { ...options, retries: { forever: true, minTimeout: 300, maxTimeout: 300 } });
  });
  try {
    await work();
  } finally {
    await release();
  }
}
