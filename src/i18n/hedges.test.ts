import { EVERY_TEXT, everyText, windowSentences } from '../../test/support/every-text';

const { en, zhCN } = EVERY_TEXT;

/** 通常, 一般, 可能, 例如 … and their English: a hedge in the source remains one here (R69). */
const HEDGE = {
  zh: /通常|一般|可能|例如|比如|多数|不少|等(?=$|）)|视情况|大多|主要|有条件/,
  en: /\b(usual|usually|may|might|for example|such as|or the like|most|mostly|many|depending|conditions)\b/i,
};

const LANGUAGES = [zhCN, en];

describe.each(LANGUAGES)('In $language', (words) => {
  const { home, signIn, renewal, result, permit, law, reasons, timeline } = words;
  const states = windowSentences(words);
  const texts = everyText(words).map(([place, text]) => [place, String(text)] as const);

  test.each<[string, string, string]>([
    ['R1', 'renewing online has conditions', home.greeting],
    ['R4', 'online renewal is mostly online verification', renewal.checks.lead('unknown')],
    ['R10', 'the first use may ask for a face check', signIn.hint],
    ['R18', 'the window is the usual one', timeline.usually],
    ['R18', 'the opening day is the usual one', states['too-early'].sentence],
    ['R18', 'the opening day to wait for is the usual one', result.wait.lead('2026-05-16', 77)],
    ['R18', 'the last day of the window is the usual one', states.open.at(-1)?.sentence ?? ''],
    ['R21', 'overdue, renewal can usually still be asked for', states.overdue.sentence],
    ['R22, R24', 'lapsed, it usually cannot be renewed', states.lapsed.sentence],
    ['R22, R24', 'lapsed, as a reason', reasons.lapsed.todo],
    ['R22, R24', 'lapsed, as a result', result.reapply.lead],
    ['R23', 'what may be lost', result.reapply.lostTitle],
    ['R18, R25, R46', 'what the clauses require', result.whyLead],
    ['R25', 'a period that began not long ago', reasons['period-too-short'].todo],
    ['R25', 'a period longer than usual', reasons['period-too-long'].title],
    ['R25', 'a period longer than usual, and why', reasons['period-too-long'].todo],
    ['R36', 'no visit is usually needed', result.renewed.next[0] ?? ''],
    ['R37', 'the card usually stays', result.renewed.next[1] ?? ''],
    ['R4, R36', 'the form that is usually not needed', permit.actions.renewHint],
    ['R43', 'the address and the renewal are usually done on one visit', reasons['residence-changed'].todo],
    ['R46', 'a first renewal usually goes to a counter', reasons['first-renewal'].todo],
    ['R46', 'in the window, a counter is usually needed', words.counterSentence],
    ['R56', 'proof of kinship, such as the household book', law.papers['kinship-proof']],
    ['R57', 'proof of employment where it applies', law.paperNeeds['as-applicable']],
    ['R59', 'the social insurance record and the like', law.papers['social-insurance-record']],
    ['R60', 'further papers by case', law.paperNeeds.optional],
    ['R60', 'further papers, as a group', law.paperGroups.other],
    ...Object.entries(law.notes).map(([id, note]): [string, string, string] => ['published rules', id, note]),
  ])('the hedge of %s survives: %s', (_, __, text) => {
    expect(text).toMatch(HEDGE[words.language]);
  });

  test('every text is checked, including those with gaps, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(everyText(words).filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  test('no text promises: words of certainty appear only when negated', () => {
    const promise = /一定|保证|肯定|必定|百分之百|\b(guarantee|certain(ly)?|surely|definitely|promise|always)/i;
    const denied = /不一定|不保证|不会|没有|\bnot\b|certain conditions/i;
    expect(texts.filter(([, text]) => promise.test(text) && !denied.test(text))).toEqual([]);
  });

  test('no text exclaims, and none blames', () => {
    expect(
      texts.filter(([, text]) => /[！!]|您的错|违规|不得|(?<!not )your (fault|mistake)|you failed/i.test(text)),
    ).toEqual([]);
  });
});

test('the app says that it is a demonstration and not official, and names the official ways in (R6, R7, R63)', () => {
  expect(zhCN.demonstrationLine).toBe('演示数据 · 非官方');
  expect(zhCN.home.about).toMatch(/随申办市民云.*微信.*支付宝.*随申办/);
  expect(zhCN.result.official).toMatch(/随申办.*为准/);
  expect(zhCN.timeline.usually).toMatch(/官方.*为准/);
  expect(en.demonstrationLine).toBe('Demonstration data · not official');
  expect(en.home.about).toMatch(/随申办市民云.*随申办.*WeChat.*Alipay/);
  expect(en.result.official).toMatch(/随申办.*prevails.*no official document/);
  expect(en.timeline.usually).toMatch(/authorities publish prevails/);
});

test('services that are free are described as free (R62)', () => {
  expect(zhCN.renewal.remind.free).toBe('续签免费。');
  expect(en.renewal.remind.free).toBe('Renewal is free.');
});
