// Plain JavaScript, since it runs before anything is installed. Writes to standard error only, so that `npm run -s
// decide` stays a clean filter.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs a folder's locked packages, unless its node_modules already holds exactly those, however they came there.
 * @param {URL} folder with package.json and package-lock.json, its address ending in a slash
 * @throws Error that says what to do if they cannot be installed
 */
export function installPackages(folder) {
  if (holdsLockedPackages(folder)) return;

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
}

/**
 * npm ends each installation with a list of what it has installed. Optional packages may be missing: most are for other
 * platforms.
 */
function holdsLockedPackages(folder) {
  const installedList = new URL('node_modules/.package-lock.json', folder);
  if (!existsSync(installedList)) return false;
  const locked = packagesIn(new URL('package-lock.json', folder));
  delete locked['']; // the project itself
  const installed = packagesIn(installedList);
  return (
    Object.entries(locked).every(([path, { optional }]) => path in installed || optional) &&
    Object.entries(installed).every(
      ([path, { version, integrity, os, cpu }]) =>
        locked[path]?.version === version &&
        locked[path].integrity === integrity &&
        (os ?? [process.platform]).includes(process.platform) &&
        (cpu ?? [process.arch]).includes(process.arch),
    )
  );
}

function packagesIn(list) {
  return JSON.parse(readFileSync(list, 'utf8')).packages;
}
