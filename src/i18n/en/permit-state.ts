import { englishDate, englishDateWithWeekday } from '../dates';
import type * as zh from '../zh-CN/permit-state';

export const windowStates: typeof zh.windowStates = {
  'too-early': ({ day, opensOn }) => ({
    sentence: `It is too early to renew. Renewal usually opens on ${englishDateWithWeekday(opensOn)}`,
    count: untilExpiry(day),
  }),
  open: ({ day, closesOn }) => ({
    sentence:
      day > 0
        ? `Expired, but still within the renewal period, usually until ${englishDate(closesOn)} at the latest`
        : day === 0
          ? 'Still valid today. You can renew now (有效期核验)'
          : 'You can renew now (有效期核验)',
    count: untilExpiry(day),
  }),
  overdue: ({ day, overdueUntil }) => ({
    sentence: `Late renewal (逾期办理): you can usually still apply, until ${englishDate(overdueUntil)} at the latest. Please do it soon`,
    count: untilExpiry(day),
  }),
  lapsed: ({ day }) => ({
    sentence: 'The permit can usually no longer be renewed and has to be applied for anew (重新申领)',
    count: untilExpiry(day),
  }),
};

/** Follows the number of days, which stands alone in large type. */
function untilExpiry(day: number): string {
  if (day === 0) return 'Expires today';
  const days = Math.abs(day) === 1 ? 'day' : 'days';
  return day < 0 ? `${days} until it expires` : `${days} since it expired`;
}

export const counterSentence = 'Within the days for renewing, but it usually has to be done at a counter';
