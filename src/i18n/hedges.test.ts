import { zhCN } from './zh-CN';

/** 通常, 一般, 可能, 例如 … : what the source leaves soft stays soft (R69). */
const HEDGE = /通常|一般|可能|例如|比如|多数|不少|等(?=$|）)|视情况|大多|主要|有条件/;

const WINDOW = { day: 45, opensOn: '2026-05-16', closesOn: '2026-07-15', overdueUntil: '2026-08-14' };
const { home, signIn, renewal, result, permit, law, windowStates, addressChange } = zhCN;

test.each<[string, string, string]>([
  ['R1', 'renewing online has conditions', home.greeting],
  ['R4', 'online renewal is mostly online verification', renewal.checks.lead],
  ['R10', 'the first use may ask for a face check', signIn.hint],
  ['R18', 'the window is the usual one', permit.timeline.usually],
  ['R21', 'overdue, renewal can usually still be asked for', windowStates.overdue(WINDOW).sentence],
  ['R22, R24', 'lapsed, it usually cannot be renewed', windowStates.lapsed(WINDOW).sentence],
  ['R22, R24', 'lapsed, as a reason', law.reasons.lapsed.todo],
  ['R22, R24', 'lapsed, as a result', result.reapply.lead],
  ['R23', 'what may be lost', result.reapply.lostTitle],
  ['R25', 'a period that began not long ago', law.reasons['period-too-short'].todo],
  ['R25', 'a period longer than usual', law.reasons['period-too-long'].title],
  ['R36', 'no visit is usually needed', result.renewed.next[0] ?? ''],
  ['R37', 'the card usually stays', result.renewed.next[1] ?? ''],
  ['R4, R36', 'the form that is usually not needed', permit.actions.renewHint],
  ['R46', 'a first renewal usually goes to a counter', law.reasons['first-renewal'].todo],
  ['R56', 'proof of kinship, such as the household book', law.papers['kinship-proof']],
  ['R57', 'proof of employment where it applies', law.paperNeeds['as-applicable']],
  ['R59', 'the social insurance record and the like', law.papers['social-insurance-record']],
  ['R60', 'further papers by case', law.paperNeeds.optional],
  ['R60', 'further papers, as a group', law.paperGroups.other],
  ['decision 5', 'a late renewal may exist', law.notes['late-renewal-may-exist']],
  ['decision, told beside', 'the card’s functions may be suspended', law.notes['card-functions-suspended']],
  ['decision, told beside', 'the printed date may be rewritten', law.notes['printed-date-rewritten']],
  ['decision, told beside', 'much renewal is automatic', law.notes['renewed-automatically']],
  ['decision, told beside', 'a plain lease may do', law.notes['plain-lease-may-do']],
  ['decision, told beside', 'any centre may serve', law.notes['any-centre-serves']],
  ['decision, told beside', 'a move should be reported soon', law.notes['report-move-within-30-days']],
])('%s stays soft: %s', (_, __, text) => {
  expect(text).toMatch(HEDGE);
});

/** Every text, with its place; a text that takes a date or a number is given one that is easily told from a threshold. */
function texts(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return texts(said(place), place);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, place === '' ? key : `${place}.${key}`));
}

/** What a text with a gap in it says when the gap is filled. */
function said(place: string): unknown {
  const filled: Readonly<Record<string, unknown>> = {
    'windowStates.too-early': windowStates['too-early']({ ...WINDOW, day: -77 }),
    'windowStates.open': [-7, 0, 7].map((day) => windowStates.open({ ...WINDOW, day })),
    'windowStates.overdue': windowStates.overdue(WINDOW),
    'windowStates.lapsed': windowStates.lapsed({ ...WINDOW, day: 77 }),
    'home.search.results': home.search.results(3),
    'result.referenceToKeep': result.referenceToKeep('R-1'),
    'permit.card.period': permit.card.period('2025-05-16', '2026-05-15'),
    'permit.records.startedOn': permit.records.startedOn('2026-05-16', 'R-1'),
    'permit.renewedAlready': permit.renewedAlready('2026-05-16'),
    'permit.noPolicy.todo': permit.noPolicy.todo('2026-05-16'),
    'renewal.consent.missing': renewal.consent.missing('居住登记'),
    'verification.progress': zhCN.verification.progress(2, 4),
    'result.renewed.lead': result.renewed.lead('2026-05-16'),
    'result.wait.lead': result.wait.lead('2026-05-16', 77),
    'result.wait.reminderNote': result.wait.reminderNote('2026-05-16'),
    'result.inReview.onDate': result.inReview.onDate('2026-05-16'),
    'result.to': result.to('2026-05-16'),
    'result.concludedOn': result.concludedOn('2026-05-16'),
    'result.papersFor': result.papersFor('租房'),
    'result.policy': result.policy('2018-01-01'),
  };
  const text = filled[place];
  if (text === undefined) throw new Error(`say what fills the gap in ${place}`);
  return text;
}

const ALL = texts(zhCN, '');

test('every text is looked at, those with gaps included', () => {
  expect(ALL.length).toBeGreaterThan(250);
  expect(ALL.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no text carries a threshold of the law: thresholds stand in the rules alone', () => {
  const threshold = /(30|60|三十|六十)\s*[天日]|[六6]个月|半年/;
  // The deadline for reporting a move is told beside the law; it is no threshold of a renewal.
  const allowed = ['law.notes.report-move-within-30-days'];
  expect(ALL.filter(([place, text]) => threshold.test(text) && !allowed.includes(place))).toEqual([]);
});

test('no text promises: 一定, 保证, 肯定, 必须 stand only where they are denied', () => {
  const denied = /不一定|不保证|不会|没有/;
  expect(ALL.filter(([, text]) => /一定|保证|肯定|必定|百分之百/.test(text) && !denied.test(text))).toEqual([]);
});

test('no text exclaims, and none blames', () => {
  expect(ALL.filter(([, text]) => /[！!]|您的错|违规|不得/.test(text))).toEqual([]);
});

test('the app says that it is a demonstration and not official, and names the official ways in (R6, R7, R63)', () => {
  expect(zhCN.demonstrationLine).toBe('演示数据 · 非官方');
  expect(home.about).toMatch(/随申办市民云.*微信.*支付宝.*随申办/);
  expect(result.official).toMatch(/随申办.*为准/);
  expect(permit.timeline.usually).toMatch(/官方.*为准/);
});

test('what is free is said to be (R62)', () => {
  expect(renewal.remind.free).toBe('续签免费。');
  expect(addressChange.steps.join('')).toMatch(/免费/);
});
