import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { CalendarDate } from './facts';

/**
 * Calendar days of Shanghai: UTC+8 all year, without a clock, the device's time zone or Intl (missing in WeChat on Android).
 *
 * dayjs gives the first day and the length of each month, once for each month; the rest counts days from there. Asking
 * dayjs for every date would cost many times the whole decision (docs/adr/0012); three centuries have 3600 months.
 */

dayjs.extend(utc);

const MILLISECONDS_A_DAY = 86_400_000;
const SHANGHAI_AHEAD_OF_UTC = 8 * 3_600_000;
const MEAN_MONTH = 30.436875;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

export class InvalidDateError extends Error {
  override name = 'InvalidDateError';
  constructor(readonly text: string) {
    super(`${JSON.stringify(text)} is not a date of the form YYYY-MM-DD`);
  }
}

/** One month. Its first day is numbered from 1970-01-01. */
interface Month {
  readonly first: number;
  readonly length: number;
  /** `2026-06-` */
  readonly text: string;
}

const months = new Map<number, Month>();

function monthAt(month: number): Month {
  const known = months.get(month);
  if (known !== undefined) return known;
  const text = `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-`;
  const day = dayjs.utc(`${text}01`);
  const found = { first: day.valueOf() / MILLISECONDS_A_DAY, length: day.daysInMonth(), text };
  months.set(month, found);
  return found;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function formatDate(month: Month, day: number): CalendarDate {
  return month.text + (day < 10 ? `0${day}` : String(day));
}

function dateOfDay(day: number): CalendarDate {
  let at = Math.floor(day / MEAN_MONTH) + 1970 * 12;
  let month = monthAt(at);
  while (day < month.first) month = monthAt((at -= 1));
  while (day >= month.first + month.length) month = monthAt((at += 1));
  return formatDate(month, day - month.first + 1);
}

/** Parses the digits from `start` up to `end`. Returns `NaN` if any character is not a digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let place = start; place < end; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A day as its month, counted from January of the year 0, and the day of that month. */
interface Place {
  readonly month: number;
  readonly day: number;
}

const NOWHERE = 'no such date';

function find(text: string): Place | typeof NOWHERE {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return NOWHERE;
  const inYear = digits(text, 5, 7);
  const month = digits(text, 0, 4) * 12 + inYear - 1;
  const day = digits(text, 8, 10);
  return inYear >= 1 && inYear <= 12 && day >= 1 && day <= monthAt(month).length ? { month, day } : NOWHERE;
}

function place(date: CalendarDate): Place {
  const found = find(date);
  if (found === NOWHERE) throw new InvalidDateError(date);
  return found;
}

function dayNumber(date: CalendarDate): number {
  const { month, day } = place(date);
  return monthAt(month).first + day - 1;
}

/** True if the text is a date that a fact may hold: `YYYY-MM-DD`, an existing day, 1900 to 2199. */
export function isCalendarDate(text: string): boolean {
  const year = digits(text, 0, 4);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR && find(text) !== NOWHERE;
}

/** Returns the calendar days between two dates; negative if `to` is earlier. Throws `InvalidDateError`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Returns the date that many calendar days later, or earlier if `days` is negative. Throws `InvalidDateError`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Returns the same day of a later month, or that month's last day if it is shorter (31 Aug + 6 = 28 Feb). Throws `InvalidDateError`. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { month, day } = place(date);
  const target = monthAt(month + months);
  return formatDate(target, Math.min(day, target.length));
}

/** Returns the same date of a later year; 29 Feb becomes 28 Feb in a common year. Throws `InvalidDateError`. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

export interface Elapsed {
  readonly months: number;
  /** Days beyond the whole months, 0 to 30; negative if the end is before the start. */
  readonly days: number;
}

/** Returns the whole months (as `addMonths` counts them) and days between two dates. Throws `InvalidDateError`. */
export function elapsed(from: CalendarDate, to: CalendarDate): Elapsed {
  if (to < from) return { months: 0, days: daysBetween(from, to) };
  const start = place(from);
  const end = place(to);
  const months = end.month - start.month;
  const sameDay = Math.min(start.day, monthAt(end.month).length);
  if (sameDay <= end.day) return { months, days: end.day - sameDay };
  const { length } = monthAt(end.month - 1);
  return { months: months - 1, days: length - Math.min(start.day, length) + end.day };
}

/** Returns the calendar day in Shanghai at an instant in milliseconds since 1970-01-01T00:00Z. */
export function shanghaiDay(epochMilliseconds: number): CalendarDate {
  return dateOfDay(Math.floor((epochMilliseconds + SHANGHAI_AHEAD_OF_UTC) / MILLISECONDS_A_DAY));
}
