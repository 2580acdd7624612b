import { englishDate } from '../dates';
import type * as zh from '../zh-CN/timeline';

export const timeline: typeof zh.timeline = {
  title: 'When to renew',
  opens: 'Renewal opens',
  expires: 'Last valid day',
  closes: 'Renewal period ends',
  ends: 'Late renewal ends',
  today: 'Today',
  early: 'not open yet',
  open: 'open for renewal',
  overdue: 'late renewal (逾期办理)',
  lapsed: 'apply anew (重新申领)',
  date: englishDate,
  usually: 'These are the usual days; what the authorities publish prevails.',
};
