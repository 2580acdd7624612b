import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/**
 * Returns some module of a folder in src, as another folder in src would import it. The linter resolves imports to real
 * files.
 */
function someModuleOf(folder: string): string {
  const name = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^.]+\.tsx?$/.test(path))
    .sort()[0];
  if (name === undefined) throw new Error(`src/${folder} holds no module`);
  return `${folder}/${name.replace(/\.tsx?$/, '')}`;
}

interface Snippet {
  readonly title: string;
  readonly filePath: string;
  readonly code: string;
  /** The rule that must be broken; `null` if the snippet is good. */
  readonly breaks: string | null;
}

function importing(from: string, to: string): string {
  return `import type { Thing } from '${from}${someModuleOf(to)}';\nexport const thing: Thing[] = [];\n`;
}

/** One snippet per zone, to show that it is enforced; import-zones.mjs alone lists the zones. */
const zones: Snippet[] = (
  [
    ['src/rules/snippet.ts', '../', 'platform', false],
    ['src/ui/snippet.ts', '../', 'journey', false],
    ['src/pages/snippet.ts', '../', 'platform', false],
    ['src/guide/snippet.ts', '../', 'journey', true],
    ['src/app.tsx', './', 'rules', false],
    ['src/app.tsx', './', 'ui', true],
    ['src/app.config.ts', './', 'journey', false],
  ] as const
).map(([filePath, up, folder, allowed]) => ({
  title: `${filePath} ${allowed ? 'may' : 'must not'} import ${folder}`,
  filePath,
  code: importing(up, folder),
  breaks: allowed ? null : 'import-x/no-restricted-paths',
}));

const CLOCK = 'export const now = () => Date.now();\n';
const PLATFORM = "export const isWeapp = process.env['TARO_ENV'] === 'weapp';\n";
const REASONED = '// eslint-disable-next-line no-console -- the reason\nconsole.log(1);\n';

const others: Snippet[] = [
  [
    'deep folders have the same zones',
    'src/rules/policies/deep.ts',
    importing('../../', 'ui'),
    'import-x/no-restricted-paths',
  ],
  [
    'src must not import tools',
    'src/journey/a.ts',
    "import { ROOT } from '../../tools/targets';\nexport const a = ROOT;\n",
    'import-x/no-restricted-paths',
  ],
  ...['src/pages/home/a.ts', 'src/guide/rules/a.ts', 'src/components/a.ts'].map(
    (filePath): [string, string, string, string] => [
      `${filePath} imports no values of rules`,
      filePath,
      `import { PAPERS } from '${filePath.startsWith('src/components') ? '../' : '../../'}rules/decision';\nexport const papers = PAPERS;\n`,
      '@typescript-eslint/no-restricted-imports',
    ],
  ),
  [
    'i18n imports no values of rules',
    'src/i18n/a.ts',
    "import { OUTCOMES } from '../rules/decision';\nexport const a = OUTCOMES;\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'rules import no package',
    'src/rules/decide.ts',
    "import { string } from 'valibot';\nexport const a = string;\n",
    'no-restricted-imports',
  ],
  [
    'rules import dayjs in one file only',
    'src/rules/decide.ts',
    "import dayjs from 'dayjs';\nexport const a = dayjs;\n",
    'no-restricted-imports',
  ],
  [
    'the calendar may import dayjs',
    'src/rules/calendar.ts',
    "import dayjs from 'dayjs';\nimport utc from 'dayjs/plugin/utc';\nexport const a = dayjs.extend(utc);\n",
    null,
  ],
  [
    'the calendar may import nothing else',
    'src/rules/calendar.ts',
    "import { string } from 'valibot';\nexport const a = string;\n",
    'no-restricted-imports',
  ],
  ['Date.now() is for the platform', 'src/journey/a.ts', CLOCK, 'no-restricted-syntax'],
  [
    'new Date() is for the platform',
    'src/citizen/a.ts',
    'export const now = () => new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'dayjs() is for the platform',
    'src/rules/calendar.ts',
    "import dayjs from 'dayjs';\nexport const now = () => dayjs();\n",
    'no-restricted-syntax',
  ],
  [
    'a date that is given is no clock',
    'src/i18n/a.ts',
    "export const then = new Date('2026-11-23T00:00:00Z');\n",
    null,
  ],
  [
    'a platform’s refusal is taken',
    'src/platform/a.ts',
    "import Taro from '@tarojs/taro';\nexport const toTop = () => {\n  void Taro.pageScrollTo({ scrollTop: 0 });\n};\n",
    'no-restricted-syntax',
  ],
  ['the platform may read the clock', 'src/platform/clock.ts', CLOCK, null],
  ['a test may read the clock', 'src/journey/a.test.ts', CLOCK, null],
  ['a tool may read the clock', 'tools/a.ts', CLOCK, null],
  ['TARO_ENV is for the platform', 'src/ui/a.ts', PLATFORM, 'no-restricted-syntax'],
  ['the platform may ask which it is', 'src/platform/a.ts', PLATFORM, null],
  ['no barrels', 'src/ui/a.ts', `export * from './button';\n`, 'no-restricted-syntax'],
  ['no index files', 'src/ui/index.ts', 'export const a = 1;\n', 'no-restricted-syntax'],
  ['named exports', 'src/ui/a.ts', 'export default 1;\n', 'import-x/no-default-export'],
  [
    'no reason, no exception',
    'src/ui/a.ts',
    '// eslint-disable-next-line no-console\nconsole.log(1);\n',
    '@eslint-community/eslint-comments/require-description',
  ],
  ['an exception with its reason', 'src/ui/a.ts', REASONED, null],
  [
    'an exception that nothing needs',
    'src/ui/a.ts',
    '// eslint-disable-next-line no-console -- a reason\nexport const a = 1;\n',
    "Unused eslint-disable directive (no problems were reported from 'no-console').",
  ],
  [
    'hooks keep their rules',
    'src/ui/a.tsx',
    "import { useState } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useState(1);\n  return null;\n}\n",
    'react-hooks/rules-of-hooks',
  ],
].map(([title, filePath, code, breaks]) => ({ title, filePath, code, breaks }) as Snippet);

const snippets = [...zones, ...others];
let broken: string[][] = [];

beforeAll(() => {
  const linted = spawnSync(process.execPath, ['config/lint-snippets.mjs'], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (linted.status !== 0) throw new Error(linted.stderr);
  broken = JSON.parse(linted.stdout) as string[][];
}, 120_000);

test.each(snippets.map(({ title, breaks }, index) => ({ title, breaks, index })))('$title', ({ breaks, index }) => {
  const rules = broken[index] ?? ['not linted'];
  if (breaks === null) expect(rules).toEqual([]);
  else expect(rules).toContain(breaks);
});
