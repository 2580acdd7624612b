import { chineseDate } from '../../dates';

export const zhCN = {
  choose: '点这里选日期',
  date: chineseDate,
  /** What a screen reader says. */
  named: (label: string, date: string) => `${label}，${date}`,
};
