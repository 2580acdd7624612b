import { counted } from './en/counted';
import { EVERY_TEXT, everyText } from '../../test/support/every-text';

const { en, zhCN } = EVERY_TEXT;

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
/** The way back to Chinese is written in Chinese, for people who switched to English by mistake. */
const TEXTS = everyText(en)
  .filter(([place]) => place !== 'home.manner.otherLanguage')
  .map(([place, text]) => [place, String(text)] as const);

/** Removes the terms in brackets. */
function withoutTerms(text: string): string {
  return text.replace(/ \([^()]*\)/g, '');
}

test('English has texts exactly where Chinese has them', () => {
  const places = (words: typeof en) => everyText(words).map(([place]) => place);
  expect(places(en)).toEqual(places(zhCN));
});

test('English contains no Chinese except terms in brackets, after their English', () => {
  expect(TEXTS.filter(([, text]) => CHINESE.test(withoutTerms(text)))).toEqual([]);
  expect(withoutTerms('Late renewal (逾期办理): soon')).toBe('Late renewal: soon');
  expect(withoutTerms('Please (请) ask 社区')).toMatch(CHINESE);
});

test('English contains no quotation mark or apostrophe that Chinese fonts draw as wide as a character', () => {
  expect(TEXTS.filter(([, text]) => /[‘’“”]/.test(text))).toEqual([]);
});

test('a term in brackets is a term, not a sentence', () => {
  const terms = TEXTS.flatMap(([, text]) => text.match(/\([^()]*\)/g) ?? []).filter((term) => CHINESE.test(term));
  expect(terms.length).toBeGreaterThan(60);
  expect(terms.filter((term) => !/^\([\u4e00-\u9fff/]{2,14}\)$/.test(term))).toEqual([]);
});

test.each([
  ['the permit', en.home.greeting, '居住证'],
  ['the way in to the official app', en.home.about, '随申办市民云'],
  ['what is chosen there', en.permit.actions.changes, '居住证信息变更/签注'],
  ['the hoped-for result', en.result.renewed.title, '核验通过'],
  ['being late', en.result.renewed.notContinuous, '逾期办理'],
  ['starting over', en.result.reapply.title, '重新申领'],
  ['where to go', en.result.centre, '社区事务受理服务中心'],
])('%s has the Chinese name that a person will meet', (_, text, term) => {
  expect(text).toContain(`(${term})`);
});

test('each paper has the name by which a clerk or a landlord knows it', () => {
  expect(Object.entries(en.law.papers).filter(([, paper]) => !/\([\u4e00-\u9fff]+\)/.test(paper))).toEqual([]);
  expect(en.law.papers['lease-filing-certificate']).toContain('(房屋租赁合同登记备案证明)');
  expect(en.law.papers['landlord-statement']).toContain('(居住证明)');
});

test('English counts use the singular for one and the plural for two', () => {
  expect(counted(1, 'day')).toBe('1 day');
  expect(counted(2, 'day')).toBe('2 days');
  expect(counted(0, 'result')).toBe('0 results');
  expect(en.result.wait.lead('2026-12-05', 1)).toBe(
    'You can usually renew from Saturday, 5\u00a0December 2026, 1 day from now.',
  );
  const window = { opensOn: '2026-05-16', closesOn: '2026-07-15', overdueUntil: '2026-08-14' };
  const counts = [-2, -1, 0, 1, 2].map((day) => en.windowStates.open({ ...window, day }).count);
  expect(counts).toEqual([
    'days until it expires',
    'day until it expires',
    'Expires today',
    'day since it expired',
    'days since it expired',
  ]);
});

test('texts that are read out and questions read as sentences', () => {
  expect(en.verification.answered('Social insurance', 'No change')).toBe('Social insurance: No change.');
  expect(en.renewal.consent.missing(['A', 'B'])).toMatch(/^Not agreed yet: A; B\. The online check needs all four\./);
  expect(en.result.papersFor('Home', 'a rented home')).toBe('Home · if you live in a rented home');
});
