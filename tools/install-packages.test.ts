import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Entry {
  readonly version: string;
  readonly integrity: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}
type Packages = Readonly<Record<string, Entry>>;

const BUILDER: Packages = { 'node_modules/builder': { version: '1.0.0', integrity: 'sha512-builder' } };
const HERE: Packages = {
  'node_modules/builder-here': { version: '1.0.0', integrity: 'sha512-here', optional: true, os: [process.platform] },
};
const ELSEWHERE: Packages = {
  'node_modules/builder-elsewhere': { version: '1.0.0', integrity: 'sha512-else', optional: true, os: ['elsewhere'] },
};
const NEWER: Packages = { 'node_modules/builder': { version: '1.0.1', integrity: 'sha512-newer' } };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Returns whether npm was asked to install, in a folder with this lock and, if any, what npm says it has installed. */
function wasInstalled(locked: Packages, installed?: Packages): boolean {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
  if (installed !== undefined) {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  const npm = join(folder, 'npm.cjs');
  writeFileSync(npm, `console.error('npm', process.argv.slice(2).join(' '))`);
  const program = `import { installPackages } from ${JSON.stringify(pathToFileURL(join(__dirname, 'install-packages.mjs')))};
    installPackages(new URL(${JSON.stringify(`${pathToFileURL(folder).href}/`)}));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  expect(status).toBe(0);
  return stderr.includes('npm ci --ignore-scripts');
}

test.each<[string, Packages, Packages]>([
  ['exactly the locked packages', BUILDER, BUILDER],
  ['all but the optional ones for other platforms', { ...BUILDER, ...HERE, ...ELSEWHERE }, { ...BUILDER, ...HERE }],
])('a folder that holds %s is not installed again, even if npm itself installed them', (_, locked, installed) => {
  expect(wasInstalled(locked, installed)).toBe(false);
});

test.each<[string, Packages, Packages | undefined]>([
  ['nothing', BUILDER, undefined],
  ['another version', NEWER, BUILDER],
  ['less than is locked', { ...BUILDER, 'node_modules/new': { version: '2.0.0', integrity: 'sha512-new' } }, BUILDER],
  ['more than is locked', BUILDER, { ...BUILDER, ...HERE }],
  ['packages for another platform', { ...BUILDER, ...ELSEWHERE }, { ...BUILDER, ...ELSEWHERE }],
])('a folder that holds %s is installed', (_, locked, installed) => {
  expect(wasInstalled(locked, installed)).toBe(true);
});
