import type { CalendarDate } from '../rules/facts';

const WEEKDAYS_ZH = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Returns `2026-12-05` as 2026年12月5日. */
export function chineseDate(date: CalendarDate): string {
  const { year, month, day } = parts(date);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** Returns `2026-12-05` as 2026年12月5日（星期六）. */
export function chineseDateWithWeekday(date: CalendarDate): string {
  return `${chineseDate(date)}（${WEEKDAYS_ZH[weekday(date)] ?? ''}）`;
}

/**
 * Returns `2026-12-05` as 5 December 2026: the month in letters, since some read 5/12 as a day in May. Day and month stay
 * on one line.
 */
export function englishDate(date: CalendarDate): string {
  const { year, month, day } = parts(date);
  return `${String(day)}\u00a0${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

/** Returns `2026-12-05` as Saturday, 5 December 2026. */
export function englishDateWithWeekday(date: CalendarDate): string {
  return `${WEEKDAYS[weekday(date)] ?? ''}, ${englishDate(date)}`;
}

function parts(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = date.split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Returns 0 for Sunday. */
function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
