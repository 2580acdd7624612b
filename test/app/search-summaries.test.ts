import { QUESTIONS } from '../../src/guide/questions/question-groups';
import { EVERY_TEXT } from '../support/every-text';
import { SCREENS } from '../../src/routes';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import { chinese } from '../../src/search/packed/chinese';
import { names } from '../../src/search/packed/names';
import { beginningOf, WIDEST, widthOf } from '../../tools/search/summary';

const ENTRIES = Object.entries(CATALOGUE);
const SUMMARIES = ENTRIES.map(([id, { to }], entry) => ({
  id,
  to,
  zh: chinese.entries[entry]?.[4] ?? '',
  en: names[entry]?.[2] ?? '',
}));
const LANGUAGES = ['zh', 'en'] as const;

const hinted = Object.keys(EVERY_TEXT.zhCN.entries).map((name) => SCREENS[name as keyof typeof SCREENS]);

test.each(SUMMARIES)('a result for $id says in both languages what is there, or its screen has a hint', (summary) => {
  const [page = ''] = summary.to.split('?');
  if (summary.zh === '') expect(hinted).toContain(page);
  expect(summary.en === '').toBe(summary.zh === '');
  for (const language of LANGUAGES) expect(widthOf(summary[language])).toBeLessThanOrEqual(WIDEST[language]);
});

/** 没有查到, 通常, 据转述 … : what an answer that is not sure says of itself, or whom to ask. */
const DOUBT = {
  zh: /没有查到|不等于|通常|可能|据转述|按(公布|转述|来源|2017)|公开的说明|来源文件|清单上|说明写|指南|网页|有一页|说法|两种|怎样|请问|12345/,
  en: /not? (rule|procedure|published|time|reliable|found)|not found|proves neither|usual|may\b|reportedly|repeat|source|guide|list|pages?\b|differ|as of 2017|notice|ask|call|12345|two kinds/i,
};

/** Two words explained, a procedure and a piece of advice: what is not sure stands in other sentences. */
const UNDOUBTED = ['what-is-duanqian', 'what-is-caxie', 'how-to-file-lease', 'original-or-copy'];
const DOUBTED = QUESTIONS.filter(({ id, content }) => content.confidence !== 'high' && !UNDOUBTED.includes(id));

test.each(DOUBTED)('the summary of an answer that is not sure does not sound sure: $id', ({ id }) => {
  const summary = SUMMARIES.find((one) => one.id === `question-${id}`);
  for (const language of LANGUAGES) expect(summary?.[language]).toMatch(DOUBT[language]);
});

test.each([
  ['甲。乙，丙。', 4, '甲。'],
  ['甲。乙，丙。', 12, '甲。乙，丙。'],
  ['甲乙丙丁，除非。戊。', 4, '甲乙丙丁，除非。'],
  ['One. Two. Three.', 9, 'One. Two.'],
  ['Version 1.5 is out. Two.', 3, 'Version 1.5 is out.'],
])('of %s, %i characters are begun with %s', (answer, widest, beginning) => {
  expect(beginningOf(answer, widest)).toBe(beginning);
});
