import type { ClauseId } from './clause-ids';
import type { CalendarDate, Housing } from './facts';

/** The decision on one case; docs/decision-contract.md fixes its field names and values. */

export const OUTCOMES = [
  'renewed', // 核验通过
  'verify-online', // 可线上核验
  'retry', // 数据源未答复
  'counter', // 线下办理
  'wait', // 未到办理期
  'reapply', // 重新申领
  'replace-card', // 挂失、换证
  'in-review', // 审核中
  'not-applicable', // 不适用
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const WINDOW_STATES = ['too-early', 'open', 'overdue', 'lapsed'] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

/** The renewal window (R18-R22). */
export interface Window {
  readonly state: WindowState;
  /** Calendar days since the last valid day; negative before it. */
  readonly day: number;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly overdueUntil: CalendarDate;
}

/** The validity that a renewal gives (R19, R35). */
export interface Validity {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly continuous: boolean;
}

/** The reasons that unmet clauses give, in the order of the law (R39-R48). */
export const REASONS = [
  'identity-mismatch',
  'no-permit',
  'temporary-permit',
  'registration-slip',
  'hmt-permit',
  'foreigner-permit',
  'cancelled',
  'lost',
  'damaged',
  'in-review',
  'lapsed',
  'too-early',
  'first-renewal',
  'period-too-short',
  'period-too-long',
  'residence-changed',
  'residence-abnormal',
  'residence-needs-review',
  'residence-unavailable',
  'employment-changed',
  'employment-abnormal',
  'employment-needs-review',
  'employment-unavailable',
  'social-insurance-changed',
  'social-insurance-abnormal',
  'social-insurance-needs-review',
  'social-insurance-unavailable',
  'other-changed',
  'other-abnormal',
  'other-needs-review',
  'other-unavailable',
] as const;
export type Reason = (typeof REASONS)[number];

/** Papers for the counter (所需材料, R50-R60). */
export const PAPERS = [
  'id-card',
  'residence-permit',
  'lease-filing-certificate',
  'landlord-statement',
  'property-deed-copy',
  'dormitory-certificate',
  'business-licence-copy',
  'kinship-proof',
  'relative-home-proof',
  'labour-contract',
  'employment-certificate',
  'social-insurance-record',
  'marriage-certificate',
  'education-certificate',
] as const;
export type Paper = (typeof PAPERS)[number];

export const PAPER_GROUPS = ['identity', 'residence', 'employment', 'other'] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

export const PAPER_NEEDS = ['all', 'any', 'as-applicable', 'optional'] as const;
export type PaperNeed = (typeof PAPER_NEEDS)[number];

export interface Materials {
  readonly group: PaperGroup;
  readonly need: PaperNeed;
  readonly items: readonly Paper[];
  /** The kind of home that this group is for; set only if the person's housing is unknown. */
  readonly for?: Housing;
}

/** The number of a requirement in docs/requirements.md, such as `R18`. */
export type Requirement = `R${number}`;

/** One clause, judged or not. The policy has its source under the same id. */
export interface Finding {
  readonly clause: ClauseId;
  readonly required: string;
  /** Empty if the clause was not judged. */
  readonly found: string;
  readonly result: 'met' | 'not-met' | 'not-judged';
}

export interface Decision {
  /** The policy's id. */
  readonly policy: string;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  /** `null` if the person holds no residence permit (上海居住证), or the identity does not match. */
  readonly window: Window | null;
  /** `null` unless the outcome is `renewed`. */
  readonly validity: Validity | null;
  readonly materials: readonly Materials[];
  readonly findings: readonly Finding[];
}
