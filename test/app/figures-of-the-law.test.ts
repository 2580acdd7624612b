import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { figuresOf, mentionOf } from '../support/figures-of-the-law';
import { invented2030 } from '../../src/rules/cases/second-policy';
import { POLICIES } from '../../src/rules/policy-in-force';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import type { Entry } from '../../src/search/catalogue/entry';

const ROOT = join(__dirname, '../..');

/**
 * The figures of the law appear only in `src/rules/policies`; texts take them as parameters. Not searched: the rules
 * themselves, and the catalogue's other names, which people type and no one else sees.
 */
const FILES = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|contract)\.tsx?$|^src\/(rules|search)\//.test(file));

/** Reporting a move within 30 days is a separate rule, which decides nothing here. */
const OTHER_FIGURES = [
  'src/i18n/zh-CN/law.ts: 按转述的现行细则，地址或其他登记信息变了，通常应在 30 天内办理变更；工作单位变了是否也算，只有一个网页这样说。可先问。',
  'src/i18n/guide/address-change/zh-CN.ts: 搬家后通常应在 30 天内申报地址变更。',
  'src/i18n/en/law.ts: As the rules in force are repeated, a changed address or other registered detail should usually be reported within 30 days. Only one page says that a new employer counts. You can ask first.',
  'src/i18n/guide/address-change/en.ts: After a move, the change should usually be reported within 30 days.',
];

/** Returns every text in the code, with gaps as `…`. */
function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      texts.push([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…'));
    } else if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const IDENTIFIER = /^[a-z\d-]+$/;
const inTheApp = FILES.flatMap((file) =>
  textsIn(file)
    .filter((text) => !IDENTIFIER.test(text))
    .map((text) => `${file}: ${text}`),
);
const inTheSearch = Object.values<Entry>(CATALOGUE).flatMap(({ zh, en, summary }) => [
  ...[zh, en].flatMap(({ title, questions }) => [title, ...questions]),
  ...Object.values(summary ?? {}),
]);

test('no text of the app and no title or summary in the search contains a figure of the law', () => {
  expect(inTheApp.length).toBeGreaterThan(1500);
  const mention = mentionOf(POLICIES.flatMap(figuresOf));
  const found = [...inTheApp, ...inTheSearch].filter((text) => mention.test(text));
  expect(found.sort()).toEqual([...OTHER_FIGURES].sort());
});

test.each([
  ['延长一年', '延长 1 年', 'extended by one year', 'for a year', 'a one-year card', '12 months'],
  ['到期前30天', '三十天内', '３０ 日', 'within thirty days', '30-day window', '31 days late'],
  ['超过六十天', '60天', 'sixty days', '第61天', 'sixty-one days'],
  ['满六个月', '6 个月', '半年', 'six months', 'half a year'],
])('a figure of the law is found in digits and in words: %s, %s, …', (...texts) => {
  const mention = mentionOf(POLICIES.flatMap(figuresOf));
  expect(texts.filter((text) => !mention.test(text))).toEqual([]);
});

test.each([
  '2025年12月起',
  '每年一次',
  '130 天',
  '二十三十天前后各一次',
  '第 12 题',
  '十二年',
  'years of residence',
  '16 months',
])('text that only resembles a figure of the law is not reported: %s', (text) => {
  expect(text).not.toMatch(mentionOf(POLICIES.flatMap(figuresOf)));
});

test('the figures follow the policy: two years and ninety days under the invented law', () => {
  const mention = mentionOf(figuresOf(invented2030));
  for (const text of ['两年', '二年', 'two years', '24 个月', '九十天', 'ninety days']) expect(text).toMatch(mention);
  expect('延长三年').not.toMatch(mention);
});
