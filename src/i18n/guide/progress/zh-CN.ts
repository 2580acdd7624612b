import type { CalendarDate } from '../../../rules/facts';
import { chineseDate } from '../../dates';

export const zhCN = {
  lead: '每一次续签到了哪一步，都在这里；凭办件编号可以打 12345 或问受理服务中心。',
  empty: '还没有办理记录。可以从居住证页面开始一次续签。',
  again: '重新查询',
  submitted: '已提交',
  onDate: (date: CalendarDate) => chineseDate(date),
  decided: '出结果',
  later: '之后',
  now: '现在',
  seeResult: '查看结果',
  follow: '查看核验进度',
  validity: '有效期记录',
  period: (from: CalendarDate, to: CalendarDate) => `${chineseDate(from)} 至 ${chineseDate(to)}`,
  current: '现在的有效期',
  earlier: '之前的有效期',
  noValidity: '没有查到有效期。',
  onRecord: '这里只有能查到的几期；更早的，请向受理服务中心询问。',
};
