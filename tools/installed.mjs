// Installs what the lockfile names unless node_modules already holds exactly that. Plain JavaScript, for it runs before
// anything is installed. Speaks on standard error only, so that `npm run -s decide` stays a clean filter.
// With a tool's path behind it, it goes on as that tool in this same process, which starts a second sooner than another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed-from', root);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing the packages that package-lock.json names. The first time takes about a minute.');
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const { status, error } = spawnSync(command, [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `The packages could not be installed${error ? `: ${error.message}` : ''}. Is there a network? Try again.`,
    );
    // Not 1, which `decide` gives where a line was in error.
    process.exit(2);
  }
  writeFileSync(stamp, wanted);
}

const [, , tool, ...words] = process.argv;
if (tool) {
  const { register } = await import('tsx/cjs/api');
  // For the whole process: tsx's own `require` names each module anew, and esbuild then looks for a program so named.
  register();
  process.argv = [process.argv[0], tool, ...words];
  createRequire(import.meta.url)(fileURLToPath(new URL(tool, root)));
}
