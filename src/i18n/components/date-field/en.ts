import { englishDate } from '../../dates';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  choose: 'Tap to choose the date',
  date: englishDate,
  named: (label, date) => `${label}, ${date}`,
};
