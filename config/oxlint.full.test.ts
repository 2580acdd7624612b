import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const CONFIGURATION = join(root, 'config/oxlint.json');

/** The project's compiler options, without the typings of packages. */
const OPTIONS = { extends: join(root, 'tsconfig.json'), compilerOptions: { types: [] }, include: ['.'] };

/** Lints a file in a folder of its own, beside others, and returns what is wrong with it. */
function problemsOf(name: string, code: string, others: Readonly<Record<string, string>> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'oxlint-'));
  const files = { ...others, [name]: code, 'tsconfig.json': JSON.stringify(OPTIONS) };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const words = ['--config', CONFIGURATION, '--type-aware', '--type-check', '--report-unused-disable-directives'];
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, ...words, '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    // Where it looks for the part that knows of types.
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code?: string; message: string; filename: string }[] };
  return diagnostics.filter(({ filename }) => filename.endsWith(name)).map(({ code, message }) => code ?? message);
}

test.each([
  ['a type that does not fit', "export const count: number = 'one';\n", 'typescript(TS2322)'],
  [
    'a promise that nobody waits for',
    'export function start(): void {\n  Promise.resolve();\n}\n',
    'typescript(no-floating-promises)',
  ],
  ['a value of any type', 'export const a: string = JSON.parse("{}");\n', 'typescript(no-unsafe-assignment)'],
  [
    'a condition that is always true',
    'export const isLong = (text: string) => (text.length >= 0 ? [] : text) ?? 1;\n',
    'typescript(no-unnecessary-condition)',
  ],
  ['a comparison that converts', 'export const isOne = (text: unknown) => text == 1;\n', 'eslint(eqeqeq)'],
  ['an import in a circle', "import { b } from './b';\nexport const a = () => b;\n", 'import(no-cycle)'],
  [
    'an exception that nothing needs',
    '// oxlint-disable-next-line eqeqeq -- a reason\nexport const a = 1;\n',
    'Unused oxlint-disable directive (no problems were reported).',
  ],
])('%s is a problem', (_, code, problem) => {
  expect(problemsOf('a.ts', code, { 'b.ts': "import { a } from './a';\nexport const b = () => a;\n" })).toContain(
    problem,
  );
});

test('a test may pass a mocked method to expect, and other code may not', () => {
  const code = 'declare const api: { send(): void };\nexport const sent = [api.send];\n';
  expect(problemsOf('a.test.ts', code)).toEqual([]);
  expect(problemsOf('a.ts', code)).toEqual(['typescript(unbound-method)']);
});

test('every rule of typescript-eslint’s strict and stylistic sets with types is in the configuration', () => {
  // A process of its own, because the package loads in a way that Jest cannot.
  const program = `import tseslint from 'typescript-eslint';
    const sets = [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked].flat();
    const rules = Object.assign({}, ...sets.map(({ rules }) => rules));
    console.log(JSON.stringify(Object.keys(rules).filter((name) => rules[name] !== 'off' && rules[name][0] !== 'off')));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  const names = (JSON.parse(output) as string[]).map((name) => name.replace('@typescript-eslint/', ''));
  const { rules } = JSON.parse(readFileSync(CONFIGURATION, 'utf8')) as { rules: Record<string, unknown> };
  const missing = names.filter((name) => !(name in rules) && !(`typescript/${name}` in rules));
  // oxlint does not have it.
  expect(missing).toEqual(['no-unsafe-class-instance-assignment']);
});

test('every exception to a rule gives its reason', () => {
  const places = ['src', 'test', 'tools', 'gateway', ':!*oxlint.full.test.ts'];
  const found = execFileSync('git', ['grep', '-h', 'oxlint-disable', '--', ...places], { cwd: root, encoding: 'utf8' });
  const exceptions = found.trim().split('\n');
  expect(exceptions.length).toBeGreaterThan(0);
  expect(exceptions.filter((line) => !/oxlint-disable-next-line [a-z/-]+ -- \w/.test(line))).toEqual([]);
});
