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
