import type { Outcome } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { chineseDate } from '../dates';

export const card = {
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
};

export const timeline = {
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
};

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

export const changes = {
  title: '居住证信息变更/签注',
  question: '要办哪一件？',
  renewHint: '有效期快到了，或刚过期不久',
  extendHint: '“延期”和“续签”是同一件事，走同一个流程',
  address: '居住地址变更',
  addressHint: '搬家了，先办这件，再续签',
};
