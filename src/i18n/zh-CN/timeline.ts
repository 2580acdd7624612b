import { chineseDate } from '../dates';

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
