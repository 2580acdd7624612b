import type { CalendarDate } from '../../rules/facts';
import type { WindowState } from '../../rules/decision';
import { chineseDate, chineseDateWithWeekday } from '../dates';

/** The state of a permit: a sentence first, then one large number and what it counts, to be read at a glance. */
export interface StateWords {
  readonly sentence: string;
  readonly count: string;
}

export interface WindowFacts {
  /** Days since the last valid day; negative before it. */
  readonly day: number;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  readonly overdueUntil: CalendarDate;
}

/** The state of the renewal window (R17-R24). */
export const windowStates: Record<WindowState, (window: WindowFacts) => StateWords> = {
  'too-early': ({ day, opensOn }) => ({
    sentence: `还没到续签的时候，通常${chineseDateWithWeekday(opensOn)}起可以办`,
    count: untilExpiry(day),
  }),
  open: ({ day, closesOn }) => ({
    sentence:
      day > 0
        ? `已经过期，但还在续签期内，通常最晚${chineseDate(closesOn)}`
        : day === 0
          ? '今天仍有效，现在可以续签（有效期核验）'
          : '现在可以续签（有效期核验）',
    count: untilExpiry(day),
  }),
  overdue: ({ day, overdueUntil }) => ({
    sentence: `逾期办理：通常还能申请续签，最晚${chineseDate(overdueUntil)}，请尽快`,
    count: untilExpiry(day),
  }),
  lapsed: ({ day }) => ({ sentence: '通常不能再续签，需要重新申领', count: untilExpiry(day) }),
};

function untilExpiry(day: number): string {
  return day < 0 ? '天后到期' : day === 0 ? '今天到期' : '天前已过期';
}

/** In the window, yet not renewable online: the reasons follow. */
export const counterSentence = '在办理期内，但通常需要到窗口办理';
