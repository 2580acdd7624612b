import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** Lists the rules that a style sheet breaks in that file, once per violation. */
function broken(filePath: string, code: string): string[] {
  const stylelint = resolve(root, 'node_modules/stylelint/bin/stylelint.mjs');
  const words = ['--config', 'config/stylelint.config.mjs', '--formatter', 'json', '--stdin-filename', filePath];
  const run = spawnSync(process.execPath, [stylelint, ...words], { cwd: root, input: code, encoding: 'utf8' });
  const report = run.stdout || run.stderr;
  const results = JSON.parse(report.slice(report.indexOf('['))) as { warnings: { rule: string }[] }[];
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)).sort();
}

const LITERALS = `.card {
  color: #fff;
  background: white;
  outline-color: rgb(0 0 0 / 50%);
  font-size: 17px;
}
`;

test('style sheets take colours and type sizes from tokens only', () => {
  expect(broken('src/ui/card.scss', LITERALS)).toEqual([
    'color-named',
    'color-no-hex',
    'declaration-property-unit-disallowed-list',
    'function-disallowed-list',
  ]);
  expect(broken('src/ui/card.scss', '.card {\n  color: var(--ink);\n  font-size: var(--type-body);\n}\n')).toEqual([]);
}, 60_000);

test('the tokens themselves may be literal values', () => {
  expect(broken('src/ui/tokens.scss', LITERALS)).toEqual([]);
}, 60_000);

test('an exception to the style rules needs its reason beside it', () => {
  const code = (reason: string) =>
    `.card {\n  /* stylelint-disable-next-line color-no-hex${reason} */\n  color: #fff;\n}\n`;
  expect(broken('src/ui/card.scss', code(''))).toEqual(['--report-descriptionless-disables']);
  expect(broken('src/ui/card.scss', code(' -- the reason'))).toEqual([]);
}, 60_000);
