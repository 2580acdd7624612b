import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenCitations, type Repository } from '../support/citations';

const ROOT = join(__dirname, '../..');
const texts = new Map<string, string>();
const repository: Repository = {
  files: execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file))),
  read: (file) => {
    const known = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
    texts.set(file, known);
    return known;
  },
};

/** This test and its support cite things that do not exist, on purpose. */
const ON_PURPOSE = ['test/docs/citations.test.ts', 'test/support/citations.ts'];

/** Numbers packed as text look like anything by chance. */
const PACKED = 'src/search/packed/';
const CITING = repository.files.filter(
  (file) =>
    /\.(?:tsx?|[cm]?js|scss|md|ya?ml|html)$/.test(file) && !ON_PURPOSE.includes(file) && !file.startsWith(PACKED),
);

test('every citation in code and documents leads to a place in the repository', () => {
  expect(CITING.length).toBeGreaterThan(700);
  expect(CITING.flatMap((file) => brokenCitations(file, repository))).toEqual([]);
});

const HERE: Record<string, string> = {
  'docs/requirements.md': '### Scope\n\n| R1  | yes |\n\n### D3 One year\n',
  'docs/adr/0004-renewed-once.md': '# Renewed once\n',
  'docs/how-to.md': '# How to add a screen\n',
  'src/rules/decide.ts': 'one line',
};
const problemsOf = (file: string, text: string) =>
  brokenCitations(file, {
    files: [...Object.keys(HERE), file],
    read: (name) => (name === file ? text : (HERE[name] ?? '')),
  });

test.each([
  ['a requirement that is not listed', 'a.ts', '/** R2 */'],
  ['the end of a range of requirements', 'a.ts', "test('it works (R1 to R70)')"],
  ['a decision that is not listed', 'a.ts', '// D17'],
  ['a decision by a name that leads nowhere', 'a.ts', '// decision 3'],
  ['a record that does not exist', 'a.md', 'See ADR 0099.'],
  ['a record that does not exist, cited by its path', 'a.ts', '// docs/adr/0099'],
  ['a document that is not in the repository', 'a.ts', '// (look.md, principle 4)'],
  ['a file that has moved', 'a.ts', '// see src/rules/judge.ts'],
  ['a line that a file does not have', 'a.md', '`src/rules/decide.ts:12`'],
  ['a link to a file that does not exist', 'docs/a.md', '[how](how-not-to.md)'],
  ['a link to a heading that does not exist', 'docs/a.md', '[how](how-to.md#how-to-add-a-law)'],
])('%s is reported', (_, file, text) => {
  expect(problemsOf(file, text)).toHaveLength(1);
});

test('a citation that leads somewhere is not reported', () => {
  const code =
    "/** R1, D3; ADR 0004, docs/adr/0004, docs/how-to.md, src/rules/*.ts:1 */ import '../src/gone'; // https://a.b/x.html";
  expect(problemsOf('a.ts', code)).toEqual([]);
  const page = '[a](how-to.md#how-to-add-a-screen) [b](#here) [c](../src/rules) [d](https://a.b/c.md)\n\n## Here\n';
  expect(problemsOf('docs/a.md', page)).toEqual([]);
});
