import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesIn } from '../../tools/files-in';

/** WeChat's own compilers, called directly: the package's wrapper hides what they say. */
function compiler(name: 'wcc' | 'wcsc'): string {
  const folder = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux';
  const file = folder === 'windows' ? `${name}.exe` : name;
  const home = dirname(require.resolve('miniprogram-compiler/package.json'));
  const path = join(home, 'bin', folder, file);
  // It arrives without the right to be run.
  chmodSync(path, 0o755);
  return path;
}

/** What the compiler wrote, and what it said. */
function compile(name: 'wcc' | 'wcsc', files: readonly string[], cwd: string) {
  const out = join(mkdtempSync(join(tmpdir(), 'wechat-')), 'out.js');
  const { status, stdout, stderr } = spawnSync(compiler(name), [...files, '-o', out], { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim(), written: () => readFileSync(out, 'utf8') };
}

const ROOT = join(__dirname, '../../dist/weapp');

function built(...endings: readonly string[]): readonly string[] {
  return filesIn(ROOT).filter((file) => endings.some((ending) => file.endsWith(ending)));
}

test('WeChat’s compiler takes every template, and the script beside it', () => {
  const files = built('.wxml', '.wxs');
  expect(files).toContain('pages/result/result.wxml');
  const { status, said, written } = compile('wcc', files, ROOT);
  expect({ status, said }).toEqual({ status: 0, said: '' });
  expect(written()).toContain('pages/result/result.wxml');
});

test('WeChat’s compiler takes every style', () => {
  const files = built('.wxss');
  const roots = files.filter((file) => file === 'app.wxss' || file.includes('/'));
  expect(roots).toContain('app.wxss');
  const others = files.filter((file) => !roots.includes(file));
  const { status, said, written } = compile('wcsc', ['-lc', '-pc', String(roots.length), ...roots, ...others], ROOT);
  expect({ status, said }).toEqual({ status: 0, said: '' });
  expect(written()).toContain('button--main');
});
