import type { CalendarDate } from '../rules/facts';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** `2026-12-05` as 2026年12月5日. */
export function chineseDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** `2026-12-05` as 12月5日, for marks on a line whose year stands elsewhere. */
export function shortChineseDate(date: CalendarDate): string {
  const [, month = '', day = ''] = date.split('-');
  return `${String(Number(month))}月${String(Number(day))}日`;
}

/** `2026-12-05` as 2026年12月5日（星期六）. */
export function chineseDateWithWeekday(date: CalendarDate): string {
  return `${chineseDate(date)}（${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}）`;
}
