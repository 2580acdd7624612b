import { en } from './en';
import { zhCN } from './zh-CN';

type Text = typeof zhCN;

/** Returns every text with its gaps filled. */
function texts({ progress, reached, date, answered, given, ...rest }: Text): string[] {
  const filled = {
    ...rest,
    progress: [progress(1, 6), reached(1, 6, '?')],
    date: { ...date, endBeforeStart: date.endBeforeStart('2026-05-16'), notSure: date.notSure(7) },
    answered: {
      ...answered,
      found: answered.found('1'),
      unsure: { ...answered.unsure, validFrom: answered.unsure.validFrom(7, '2026-05-16') },
    },
    given: {
      ...given,
      changeWhat: given.changeWhat('?'),
      date: given.date('2026-05-16'),
      joined: given.joined(['1', '2']),
    },
  };
  const flat = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [String(value)];
  return flat(filled);
}

const HEDGE = { zh: /通常|可能|常见/, en: /\b(usual|usually|may)\b/i };

describe.each([
  ['zh', zhCN],
  ['en', en],
] as const)('in %s', (language, text) => {
  test.each([
    ['R1, R69', text.answered.tryOnline.lead],
    ['R10', text.answered.tryOnline.steps[1]],
    ['R46', text.answered.unsure.renewals],
    ['R31', text.answered.unsure.changes],
    ['D3', text.answered.unsure.validFrom(7, '2026-05-16')],
  ])('the pre-check’s text keeps the hedge of %s: %s', (_, sentence) => {
    expect(sentence).toMatch(HEDGE[language]);
  });

  test('no text of the pre-check says that a permit was renewed or a check passed (R34), and none exclaims', () => {
    expect(texts(text).length).toBeGreaterThan(60);
    expect(
      texts(text).filter((each) => /核验通过|已续签|verification passed|renewed successfully|[！!]/i.test(each)),
    ).toEqual([]);
  });

  test('the pre-check names the official way (R6, R7), and says that it is not official itself (R63)', () => {
    const way = text.answered.tryOnline.steps.join(' ');
    expect(way).toMatch(/随申办市民云/);
    expect(way).toMatch(language === 'zh' ? /微信、支付宝里搜“随申办”/ : /Suishenban \(随申办\) in WeChat or Alipay/);
    expect(way).toMatch(/居住证信息变更\/签注/);
    expect(text.answered.caveat).toMatch(
      language === 'zh' ? /没有查任何记录，不是官方结论/ : /No record was looked at, it is no official/,
    );
  });

  test('the pre-check asks for nothing personal, and says so', () => {
    expect(text.lead).toMatch(
      language === 'zh' ? /不问姓名和证件号码；您的回答不离开这台手机/ : /no name and no identity number/,
    );
  });
});

test('English contains no Chinese except terms in brackets, and no mark that Chinese fonts draw wide', () => {
  const rest = texts(en).map((text) => text.replace(/ \([\u4e00-\u9fff/]{2,14}\)/g, ''));
  expect(rest.filter((text) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef‘’“”]/.test(text))).toEqual([]);
});
