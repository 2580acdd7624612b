import type { CalendarDate } from '../../rules/facts';
import type { Outcome, WindowState } from '../../rules/decision';
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
  card: {
    label: '居住证信息（演示）',
    none: '没有查到居住证',
    note: '演示卡片，不是证件',
    name: '姓名',
    number: '身份证号',
    district: '签发区',
    validity: '有效期',
    period: (from: CalendarDate, to: CalendarDate) => `${chineseDate(from)} 至 ${chineseDate(to)}`,
    show: '显示',
    hide: '隐藏',
    showWhat: '显示姓名和身份证号',
    hideWhat: '隐藏姓名和身份证号',
  },
  timeline: {
    title: '办理时间',
    opens: '开放续签',
    expires: '有效期最后一天',
    closes: '续签期结束',
    ends: '逾期办理截止',
    today: '今天',
    early: '未开放',
    open: '可续签',
    overdue: '逾期办理',
    lapsed: '重新申领',
    date: chineseDate,
    usually: '这是通常的办理时间；以官方公布为准。',
  },
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
  records: {
    title: '办理记录',
    empty: '还没有办理记录。',
    states: {
      checking: '核验中',
      'under-review': '审核中',
      renewed: '核验通过，已续签',
      'verify-online': '可以线上核验',
      retry: '没有核验完，未续签',
      counter: '没有通过，需到窗口办理',
      wait: '还没到续签的时候',
      reapply: '需要重新申领',
      'replace-card': '需要先补换卡',
      'in-review': '审核中',
      'not-applicable': '不适用',
    } satisfies Record<Outcome | 'checking' | 'under-review', string>,
    startedOn: (date: CalendarDate, reference: string) => `${chineseDate(date)}提交 · ${reference}`,
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

export const changes = {
  title: '居住证信息变更/签注',
  question: '要办哪一件？',
  renewHint: '有效期快到了，或刚过期不久',
  extendHint: '“延期”和“续签”是同一件事，走同一个流程',
  address: '居住地址变更',
  addressHint: '搬家了，先办这件，再续签',
};
