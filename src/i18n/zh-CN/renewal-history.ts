import type { Outcome } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { chineseDate } from '../dates';

export const records = {
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
};
