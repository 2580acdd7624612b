import { chineseDate } from '../../dates';

export const zhCN = {
  choose: '点这里选日期',
  date: chineseDate,
  /** Read by a screen reader. */
  named: (label: string, date: string) => `${label}，${date}`,
};
