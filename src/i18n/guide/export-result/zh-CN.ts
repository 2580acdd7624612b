import type { CalendarDate } from '../../../rules/facts';
import { chineseDate } from '../../dates';

export const zhCN = {
  title: '保存和分享',
  lead: '复制、分享和图片里就是下面这些：没有姓名，没有身份证号，也不是凭证。',
  mark: '演示数据 · 非官方 · 不是凭证',
  today: (on: CalendarDate) => `这是${chineseDate(on)}的情况，没有提交核验。`,
  line: (name: string, value: string) => `${name}：${value}`,
  papers: (group: string, need: string, items: readonly string[]) => `${group}（${need}）：${items.join('；')}`,
  forwarded: '上海居住证能不能网上续签（演示，非官方）',
  checking: { title: '还没有结果', todo: '核验还没有结束，结束后再来保存。' },
};
