import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../targets';
import { readOptions, UsageError } from './options';

const LIST = join(ROOT, 'src/guide/centres/centre-list.json');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: string[]) {
  const command = ['--import', 'tsx', join(ROOT, 'tools/centres/import.ts'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(text: string): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, text);
  return path;
}

test('--check counts the centres of a good file and reports a bad one, and neither changes the app’s list', () => {
  const before = readFileSync(LIST);
  expect(run('--check', '--lang', 'en', file('区,名称\n黄浦区,测试中心\n'))).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 centres \(read as UTF-8\).*\n.*nothing was imported/) as string,
  });
  expect(run(file('区,名称\n火星区,测试中心\n'))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^第 2 行“区”列.*\n共 1 处要改。什么都没有导入/) as string,
  });
  expect(readFileSync(LIST)).toEqual(before);
});

test.each([
  [['--help'], 0],
  [['no such file'], 2],
  [['--chek'], 2],
])('the import called with %j exits with %d', (words, status) => {
  const ended = run(...words);
  expect(ended.status).toBe(status);
  expect(status === 0 ? ended.stdout : ended.stderr).toMatch(status === 0 ? /GB18030/ : /see --help/);
});

test.each([[['--lang', 'fr', 'x']], [['a', 'b']], [['--chek']]])('the arguments %j are not understood', (words) => {
  expect(() => readOptions(words)).toThrow(UsageError);
});
