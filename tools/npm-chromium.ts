import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './targets';

/** Runs work with some environment variables set, and restores the variables changed by us or the work. */
async function withEnvironment(values: Record<string, string>, touched: readonly string[], work: () => Promise<void>) {
  const names = [...Object.keys(values), ...touched];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** True if the folder exists and belongs to this user: the temporary folder is shared, and we run what is in it. */
function isOurs(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === userInfo().uid;
}

/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium, once. It is built for Linux on x64 and ships the libraries
 * that a machine without a desktop lacks.
 * @returns The folder that holds `chromium` and, in `al2023/lib`, the libraries.
 */
export async function unpackedChromium(): Promise<string> {
  const manifest = readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(tmpdir(), `residence-permit-chromium-${version}-${userInfo().username}`);
  if (isOurs(home)) return home;
  if (existsSync(home)) throw new Error(`${home} belongs to somebody else.`);

  // Unpacked next to it and then renamed: another process sees a complete one or none.
  const beside = mkdtempSync(`${home}-`);
  // The package unpacks into the temporary folder, and its libraries only if it believes that it runs at a cloud
  // provider.
  const asIfThere = { TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await withEnvironment(asIfThere, ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'], async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  try {
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!isOurs(home)) throw error;
  }
  return home;
}
