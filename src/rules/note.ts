import type { Outcome, Paper, Reason } from './decision';
import type { CalendarDate, Housing, Occupation } from './facts';
import type { Range } from './range';
import type { SourceId } from './sources';

/** Notes on practice and published rules beside the source document: shown to the user, never used to decide (R63, R69). */
export const NOTE_IDS = [
  'residence-years-within-60-days', // 居住年限与有效期是两回事
  'late-renewal-after-60-days', // 补办签注
  'household-registered', // 已落户
  'one-visit-for-address-and-renewal', // 地址变更与签注一次办
  'first-renewal-only-in-the-source', // 首次签注到窗口：只见于来源文件
  'period-only-in-the-source', // 本期时长：只见于来源文件
  'renewed-automatically', // 自动签注及其短信
  'card-functions-suspended', // 逾期后证件使用功能中止
  'replacement-costs', // 补换卡工本费
  'papers-in-practice', // 签注申请表；窗口实际要的材料
  'report-changes-within-30-days', // 30日内申报变更
  'restored-for-good-reason', // 正当理由书面申请
  'any-centre-serves', // 全市通办
  'card-date-rewritten', // 卡面有效期自助改写
  'school-dormitory', // 学校宿舍
  'landlord-statement-not-listed', // 房东证明不在公布的清单上
  'business-licence-not-listed', // 营业执照不在公布的清单上
  'close-relatives', // 近亲属的范围
  'plain-lease-may-do', // 普通租赁合同
] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/** `not-found`: no published rule was found, so the note says that the source document stands alone. */
export const CONFIDENCES = ['high', 'medium', 'low', 'not-found'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A place where a note can be looked up. */
export interface Citation {
  readonly source: SourceId;
  readonly article?: number;
}

/** A note is shown if all conditions given here hold; an unknown circumstance fulfils none. */
export interface NoteCondition {
  readonly since?: CalendarDate;
  /** Days since the last valid day. */
  readonly day?: Range;
  readonly outcomes?: readonly Outcome[];
  readonly reasons?: readonly Reason[];
  /** The note would be wrong for someone with one of these. */
  readonly withoutReasons?: readonly Reason[];
  /** One of these has to be brought; the note stands beside it. */
  readonly papers?: readonly Paper[];
  readonly housing?: readonly Housing[];
  readonly occupation?: readonly Occupation[];
}

export interface Note {
  readonly id: NoteId;
  readonly confidence: Confidence;
  /** What the note rests on: at least one source. */
  readonly basis: readonly [Citation, ...Citation[]];
  readonly when: NoteCondition;
}
