import type { CategoryFact, CategoryValue, MeasureFact } from '../../rules/observation';
import { verification } from './verification';
import { permitKinds } from './law';

interface MeasureWords {
  /** A single value. Months come with the remaining days, which are negative if the period has not begun yet. */
  readonly at: (count: number, days: number) => string;
  /** Precedes the lower end of a range with no upper one. */
  readonly least: string;
  readonly most: string;
}

/** Words for what a clause requires and what was found (R39). */
export interface FindingWords {
  readonly required: (what: string) => string;
  readonly found: (what: string) => string;
  readonly values: Record<CategoryValue<CategoryFact>, string>;
  readonly measures: Record<MeasureFact, MeasureWords>;
  readonly span: (first: string, last: string) => string;
  readonly or: string;
  /** Requirement that any value meets, and one that no value meets. */
  readonly any: string;
  readonly none: string;
}

export const findings: FindingWords = {
  required: (what) => `要求：${what}`,
  found: (what) => `查到：${what}`,
  values: {
    matches: '一致',
    differs: '不一致',
    none: '未持有',
    ...permitKinds,
    valid: '正常',
    cancelled: '已注销',
    lost: '已挂失',
    damaged: '损坏',
    'in-review': '审核中',
    ...verification.states,
  },
  measures: {
    day: {
      at: (day) => (day === 0 ? '到期当天' : day < 0 ? `到期前 ${-day} 天` : `到期后 ${day} 天`),
      least: '不早于',
      most: '不晚于',
    },
    renewals: { at: (times) => `续签过 ${times} 次`, least: '至少', most: '至多' },
    period: {
      at: (months, days) => (days < 0 ? `${-days} 天后才开始` : `${months} 个月${days === 0 ? '' : ` ${days} 天`}`),
      least: '至少 ',
      most: '至多 ',
    },
  },
  span: (first, last) => `${first} 至 ${last}`,
  or: '或',
  any: '不限',
  none: '无',
};
