import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, isCalendarDate } from '../calendar';

const TWO_YEARS = 24;
const steps = Array.from({ length: 2 * TWO_YEARS + 1 }, (_, index) => ({ months: index - TWO_YEARS }));

/**
 * Compares the calendar with an independent one, Temporal.PlainDate, for every day from 1900 to 2199 and up to 24 months
 * back and forth: five million results. Returns a line for each difference.
 */
export function differencesFromTemporal(): readonly string[] {
  const different: string[] = [];
  const epoch = Temporal.PlainDate.from('1970-01-01');
  for (let day = Temporal.PlainDate.from('1900-01-01'); day.year < 2200; day = day.add({ days: 1 })) {
    const date = day.toString();
    const number = epoch.until(day).days;
    if (!isCalendarDate(date)) different.push(`${date} exists`);
    if (daysBetween('1970-01-01', date) !== number) different.push(`${date} as a number`);
    if (addDays('1970-01-01', number) !== date) different.push(`${date} from a number`);
    for (const step of steps) {
      const expected = day.add(step).toString();
      if (addMonths(date, step.months) !== expected) different.push(`${date} and ${String(step.months)} months`);
    }
  }
  return different;
}
