import { en, serviceEn } from '../../src/i18n/en';
import { zhCN } from '../../src/i18n/zh-CN';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';

/** All texts of the app's main part, in each language. */
export const EVERY_TEXT = { zhCN: { ...zhCN, ...serviceZhCN }, en: { ...en, ...serviceEn } };

type EveryText = typeof EVERY_TEXT.zhCN;

const WINDOW = { day: 45, opensOn: '2026-05-16', closesOn: '2026-07-15', overdueUntil: '2026-08-14' };

/** Returns the sentence for each state of the window, with days that cannot be mistaken for a threshold. */
export function windowSentences({ windowStates }: EveryText) {
  return {
    'too-early': windowStates['too-early']({ ...WINDOW, day: -77 }),
    open: [-7, -1, 0, 1, 7].map((day) => windowStates.open({ ...WINDOW, day })),
    overdue: windowStates.overdue(WINDOW),
    lapsed: windowStates.lapsed({ ...WINDOW, day: 77 }),
  };
}

/** Lists every text of a language with its place; texts with gaps are filled in. */
export function everyText(words: EveryText): [place: string, text: unknown][] {
  const filledTexts = filled(words);
  return texts(words, '');

  function texts(value: unknown, place: string): [string, unknown][] {
    if (typeof value === 'function') {
      if (!(place in filledTexts)) throw new Error(`say what fills the gap in ${place}`);
      return texts(filledTexts[place], place);
    }
    if (typeof value !== 'object' || value === null) return [[place, value]];
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, place === '' ? key : `${place}.${key}`));
  }
}

function filled(words: EveryText): Readonly<Record<string, unknown>> {
  const { card, findings, home, permit, records, reminders, renewal, timeline, verification, result } = words;
  const states = windowSentences(words);
  return {
    'windowStates.too-early': states['too-early'],
    'windowStates.open': states.open,
    'windowStates.overdue': states.overdue,
    'windowStates.lapsed': states.lapsed,
    'findings.required': findings.required(findings.values.matches),
    'findings.found': findings.found(findings.values.differs),
    'findings.measures.day.at': [-7, -1, 0, 1, 7].map((day) => findings.measures.day.at(day, 0)),
    'findings.measures.renewals.at': [0, 1, 7].map((times) => findings.measures.renewals.at(times, 0)),
    'findings.measures.period.at': [-7, -1, 0, 1, 7].map((days) => findings.measures.period.at(11, days)),
    'findings.span': findings.span(findings.values.matches, findings.values.differs),
    'home.own': [0, -7].map((day) => home.own('A', day, states['too-early'].count)),
    'card.period': card.period('2025-05-16', '2026-05-15'),
    'timeline.date': timeline.date('2026-05-16'),
    'records.startedOn': records.startedOn('2026-05-16', 'R-1'),
    'permit.renewedAlready': permit.renewedAlready('2026-05-16'),
    'permit.noPolicy.todo': permit.noPolicy.todo('2026-05-16'),
    'result.moreNotes': result.moreNotes(2),
    'renewal.consent.missing': renewal.consent.missing([
      words.law.sources.residence.name,
      words.law.sources.other.name,
    ]),
    'verification.progress': verification.progress(2, 4),
    'verification.answered': verification.answered(words.law.sources.other.name, verification.states.changed),
    'renewal.checks.lead': [1, 7, 'unknown' as const].map((years) => renewal.checks.lead(years)),
    'result.renewed.lead': [1, 7, 'unknown' as const].map((years) => result.renewed.lead(years, '2026-05-16')),
    'result.wait.lead': [1, 77].map((days) => result.wait.lead('2026-05-16', days)),
    'reminders.entry': ['', 'A'].map((nickname) => reminders.entry(reminders.days.opens, nickname)),
    'reminders.note': reminders.note('2026-05-16'),
    'reminders.line': reminders.line(timeline.opens, '2026-05-16'),
    'reminders.addOne': reminders.addOne(reminders.line(timeline.opens, '2026-05-16')),
    'result.inReview.onDate': result.inReview.onDate('2026-05-16'),
    'result.to': result.to('2026-05-16'),
    'result.referenceToKeep': result.referenceToKeep('R-1'),
    'result.concludedOn': result.concludedOn('2026-05-16'),
    'result.papersFor': result.papersFor(words.law.paperGroups.residence, words.law.housings.rented),
    'result.policy': result.policy('2018-01-01'),
  };
}
