import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The output of a WeChat compiler and its messages, which are empty if all is well. */
interface Compiled {
  readonly status: number | null;
  readonly output: string;
  readonly written: string;
}

/** Returns the path of WeChat's own compiler, called directly since the package's wrapper hides its messages. */
function compiler(name: 'wcc' | 'wcsc'): string {
  const folder = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux';
  const file = folder === 'windows' ? `${name}.exe` : name;
  const home = dirname(require.resolve('miniprogram-compiler/package.json'));
  const path = join(home, 'bin', folder, file);
  // It is installed without execute permission.
  chmodSync(path, 0o755);
  return path;
}

/** Compiles files of `cwd` with `wcc` (templates and their scripts) or `wcsc` (styles). */
export function compile(name: 'wcc' | 'wcsc', files: readonly string[], cwd: string): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-'));
  const out = join(folder, 'out.js');
  try {
    const { status, stdout, stderr } = spawnSync(compiler(name), [...files, '-o', out], { cwd, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}`.trim(), written: status === 0 ? readFileSync(out, 'utf8') : '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
