import type { CalendarDate } from '../../rules/facts';
import type { WindowState } from '../../rules/decision';
import { chineseDate, chineseDateWithWeekday } from '../dates';

/** The state of a permit, as one sentence, one number and what the number counts (look.md, principles 2 and 3). */
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

/** Where the renewal window stands (R17-R24). */
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

/** In the window, and still not online: the reasons stand below. */
export const counterSentence = '在办理期内，但通常需要到窗口办理';

export const permit = {
  title: '居住证办理',
  actions: {
    title: '可以办什么',
    changes: '居住证信息变更/签注',
    changesHint: '续签、延期、地址变更都从这里进',
    renew: '续签',
    renewHint: '线上核验，通常不用填表',
    extend: '延期',
    extendHint: '和续签是同一件事',
    renewMain: '去续签',
    resume: '查看正在进行的核验',
    seeResult: '查看续签结果',
    whatNow: '看看怎么办',
    progress: '查看审核进度',
  },
  renewedAlready: (to: CalendarDate) => `本期已经续签，有效期到${chineseDate(to)}`,
  signedOut: {
    title: '登录后才能看到您的居住证',
    todo: '这里要读取您的居住证，所以先要登录。演示用的是模拟市民，不会用到您的任何信息。',
  },
  noPolicy: {
    title: '手机的日期好像不对',
    todo: (date: CalendarDate) =>
      `手机显示今天是${chineseDate(date)}，这一天没有可用的规则。请在手机设置里校准日期，再回来。`,
  },
};
