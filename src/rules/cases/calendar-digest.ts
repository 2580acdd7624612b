import { addDays, addMonths, daysBetween, elapsed, isCalendarDate, shanghaiDay } from '../calendar';

const MILLISECONDS_A_DAY = 86_400_000;
const MIDNIGHT_IN_SHANGHAI = -8 * 3_600_000;

/** Returns a hash of all that the calendar computes for every day from 1900 to 2199, to compare runs in different time zones. */
export function calendarDigest(): number {
  let digest = 0;
  const take = (text: string) => {
    for (let at = 0; at < text.length; at += 1) digest = (Math.imul(digest, 31) + text.charCodeAt(at)) | 0;
  };
  let date = '1900-01-01';
  for (let day = -25_567; date < '2200-01-01'; day += 1) {
    const midnight = day * MILLISECONDS_A_DAY + MIDNIGHT_IN_SHANGHAI;
    take(shanghaiDay(midnight - 1) + shanghaiDay(midnight) + shanghaiDay(midnight + MILLISECONDS_A_DAY - 1));
    const { months, days } = elapsed('1900-01-31', date);
    take(
      `${String(isCalendarDate(date))} ${String(daysBetween('2000-02-29', date))} ${String(months)} ${String(days)}`,
    );
    for (const months of [-24, 6, 12]) take(addMonths(date, months));
    date = addDays(date, 1);
  }
  return digest;
}
