import type { CalendarDate, Housing } from './facts';

/** What a decision says; field names and values are the decision contract's. */

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
