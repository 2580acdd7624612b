import type { Outcome } from '../../src/rules/decision';
import type { Confidence } from '../../src/rules/note';
import type { SourceSection } from '../../src/rules/policy';
import { findings as enFindings } from '../../src/i18n/en/findings';
import * as enLaw from '../../src/i18n/en/law';
import { reasons as enReasons } from '../../src/i18n/en/reasons';
import { findings as zhFindings, type FindingWords } from '../../src/i18n/zh-CN/findings';
import * as zhLaw from '../../src/i18n/zh-CN/law';
import { reasons as zhReasons } from '../../src/i18n/zh-CN/reasons';
import type { Language } from './options';

/** Texts for clerks. */
export interface ClerkWords {
  /** The law's own texts, which are the app's. */
  readonly law: typeof zhLaw;
  readonly whyNot: typeof zhReasons;
  readonly inFindings: FindingWords;
  readonly outcomes: Record<Outcome, string>;
  readonly sources: Record<SourceSection, string>;
  readonly states: Record<'too-early' | 'open' | 'overdue' | 'lapsed', string>;
  readonly heading: (name: string, today: string, policy: string) => string;
  readonly outcome: string;
  readonly reasons: string;
  readonly window: (opensOn: string, closesOn: string, overdueUntil: string) => string;
  readonly day: (day: number, state: string) => string;
  readonly validity: (from: string, to: string, continuous: boolean) => string;
  readonly papers: string;
  readonly ifHome: (home: string) => string;
  readonly findings: string;
  readonly notes: string;
  readonly confidence: Record<Confidence, string>;
  readonly note: (text: string, confidence: string, basis: readonly string[]) => string;
  readonly article: (title: string, article: number) => string;
  readonly prevails: string;
  readonly invalid: (name: string | null, path: string, message: string) => string;
  readonly compared: (total: number, changed: number, otherwise: number, errors: number) => string;
  readonly change: (from: Outcome, to: Outcome, count: number) => string;
  readonly examples: (names: readonly string[]) => string;
}

const zh: ClerkWords = {
  law: zhLaw,
  whyNot: zhReasons,
  inFindings: zhFindings,
  outcomes: {
    renewed: '核验通过，续签完成',
    'verify-online': '可以线上核验',
    retry: '数据源未答复，稍后再试（不视为未通过）',
    counter: '线下办理（社区事务受理服务中心）',
    wait: '未到办理期',
    reapply: '重新申领',
    'replace-card': '先补领或换领',
    'in-review': '审核中，不必再办',
    'not-applicable': '不适用（不是上海居住证）',
  },
  sources: {
    'online-conditions': '来源：可网上签注的情况',
    procedure: '来源：操作流程',
    'counter-cases': '来源：须线下办理的情况',
    timing: '来源：办理时间及注意事项',
    'own-decision': '来源未写明，本项目的处理',
  },
  states: { 'too-early': '未到办理期', open: '可签注', overdue: '逾期办理', lapsed: '已过可签注期' },
  heading: (name, today, policy) => `个案 ${name}（${today}，政策 ${policy}）`,
  outcome: '结论',
  reasons: '原因',
  window: (opensOn, closesOn, overdueUntil) => `办理期：${opensOn} 至 ${closesOn}；逾期办理至 ${overdueUntil}`,
  day: (day, state) =>
    `今天：${day < 0 ? `到期前第 ${-day} 天` : day === 0 ? '到期当日' : `过期第 ${day} 天`}，${state}`,
  validity: (from, to, continuous) => `新有效期：${from} 至 ${to}（${continuous ? '连续计算' : '不承诺连续'}）`,
  papers: '所需材料',
  ifHome: (home) => `如为${home}`,
  findings: '逐条认定',
  notes: '另需告知（现实中可能不同）',
  confidence: { high: '把握大', medium: '把握中等', low: '把握小', 'not-found': '未找到公布的规定' },
  note: (text, confidence, basis) => `${text}（${confidence}；依据：${basis.join('、')}）`,
  article: (title, article) => `${title}第 ${article} 条`,
  prevails: '本结论出自演示规则；一切以官方发布为准。',
  invalid: (name, path, message) => `个案 ${name ?? '（名称无法读取）'} 无法判断：${path} ${message}`,
  compared: (total, changed, otherwise, errors) =>
    `共 ${total} 例：结论改变 ${changed} 例；结论不变而原因、日期或材料改变 ${otherwise} 例；无法判断 ${errors} 行`,
  change: (from, to, count) => `${zh.outcomes[from]} → ${zh.outcomes[to]}：${count} 例`,
  examples: (names) => `例如 ${names.join('、')}`,
};

const en: ClerkWords = {
  law: enLaw,
  whyNot: enReasons,
  inFindings: enFindings,
  outcomes: {
    renewed: 'Verification passed, renewed',
    'verify-online': 'Can be verified online',
    retry: 'A source did not answer; try again later (not held against the holder)',
    counter: 'At a counter (community service centre)',
    wait: 'Too early',
    reapply: 'Apply anew',
    'replace-card': 'Replace the card first',
    'in-review': 'Under review, nothing to do',
    'not-applicable': 'Not applicable (no Shanghai residence permit)',
  },
  sources: {
    'online-conditions': 'source: conditions for renewing online',
    procedure: 'source: procedure',
    'counter-cases': 'source: cases for the counter',
    timing: 'source: timing',
    'own-decision': 'the source is silent; our decision',
  },
  states: { 'too-early': 'too early', open: 'open', overdue: 'overdue (逾期办理)', lapsed: 'past renewal' },
  heading: (name, today, policy) => `Case ${name} (${today}, policy ${policy})`,
  outcome: 'Outcome',
  reasons: 'Reasons',
  window: (opensOn, closesOn, overdueUntil) => `Window: ${opensOn} to ${closesOn}; overdue until ${overdueUntil}`,
  day: (day, state) =>
    `Today: ${day < 0 ? `${-day} days before expiry` : day === 0 ? 'the last valid day' : `${day} days after expiry`}, ${state}`,
  validity: (from, to, continuous) =>
    `New validity: ${from} to ${to} (${continuous ? 'continuous' : 'continuity not promised'})`,
  papers: 'Papers',
  ifHome: (home) => `if living in ${home}`,
  findings: 'Clause by clause',
  notes: 'Also tell the holder (reality may differ)',
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
    'not-found': 'no published rule found',
  },
  note: (text, confidence, basis) => `${text} (${confidence}; basis: ${basis.join(', ')})`,
  article: (title, article) => `${title}, article ${article}`,
  prevails: 'By demonstration rules; what the authorities publish prevails.',
  invalid: (name, path, message) => `Case ${name ?? '(name not readable)'} cannot be judged: ${path} ${message}`,
  compared: (total, changed, otherwise, errors) =>
    `${total} cases: ${changed} change outcome; ${otherwise} keep it with other reasons, dates or papers; ${errors} lines could not be judged`,
  change: (from, to, count) => `${en.outcomes[from]} -> ${en.outcomes[to]}: ${count}`,
  examples: (names) => `such as ${names.join(', ')}`,
};

export const clerkWords: Record<Language, ClerkWords> = { zh, en };
