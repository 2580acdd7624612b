import { en } from './en';
import { zhCN } from './zh-CN';

type Text = typeof zhCN;

const LAST = '2026-05-16';

/** Every text with its gaps filled: days and years as no law has them. */
function texts({ version, window, overdue, lapsed, ...rest }: Text): string[] {
  const filled = {
    ...rest,
    version: [version.id, version.since(LAST), version.until(LAST, LAST), version.date(LAST)],
    window: [
      window.title,
      window.example(LAST),
      window.days(window.span(LAST, LAST), '77'),
      window.span(undefined, LAST),
      window.span(LAST, undefined),
      window.gain(1),
      window.gain(7),
    ],
    late: [overdue.title, overdue.lead('77'), lapsed.title, lapsed.lead('77')],
  };
  const flat = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [String(value)];
  return flat(filled);
}

const HEDGE = {
  zh: /通常|可能|例如|有条件|不太确定/,
  en: /\b(usually|may|for example|conditions|not sure)\b/i,
};

describe.each([
  ['zh', zhCN],
  ['en', en],
] as const)('in %s', (language, text) => {
  test.each([
    ['R1', text.lead],
    ['R1', text.onlineConditions.lead],
    ['R10', text.official.way[0]],
    ['R18', text.window.example(LAST)],
    ['R21', text.overdue.lead('77')],
    ['R22, R24', text.lapsed.lead('77')],
    ['R40', text.changes.abnormal],
    ['R45', text.changes.work],
    ['R52', text.papers.lead],
  ])('%s stays soft: %s', (_, sentence) => {
    expect(sentence).toMatch(HEDGE[language]);
  });

  test('every text is looked at', () => {
    expect(texts(text).length).toBeGreaterThan(50);
  });

  test('what prevails and that this app is not official is said (R63)', () => {
    expect(text.official.prevails).toMatch(
      language === 'zh' ? /为准.*和政府部门无关/ : /prevails.*no part in the government/,
    );
  });
});

test('English holds no Chinese but terms in brackets, and no mark that Chinese fonts draw wide', () => {
  const rest = texts(en).map((text) => text.replace(/ ?\([\u4e00-\u9fff/]{2,14}\)/g, ''));
  expect(rest.filter((text) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef‘’“”]/.test(text))).toEqual([]);
});
