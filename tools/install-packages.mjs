// Plain JavaScript, since it runs before anything is installed. Writes to standard error only, so that `npm run -s
// decide` stays a clean filter.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs a folder's locked packages, unless its node_modules already holds exactly those.
 * @param {URL} folder with package.json and package-lock.json, its address ending in a slash
 * @throws Error that says what to do if they cannot be installed
 */
export function installPackages(folder) {
  const stamp = new URL('node_modules/.installed-from', folder);
  const wanted = createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', folder)))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const path = fileURLToPath(folder);
  console.error(`Installing the packages that ${path}package-lock.json names. The first time takes about a minute.`);
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const { status, error } = spawnSync(command, [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: path,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    const why = error ? `: ${error.message}` : '';
    throw new Error(`The packages could not be installed${why}. Is there a network? Try again.`);
  }
  writeFileSync(stamp, wanted);
}
