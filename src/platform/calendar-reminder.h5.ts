import { handOver } from './browser-file';
import { calendarFile } from './calendar-file';
import type { AllowCalendar, Remind, RemindsBy } from './calendar-reminder';
import { now } from './clock';

export const REMINDS_BY: RemindsBy = 'file';

/** A browser cannot write into the calendar; it can hand over a calendar file. */
export const remind: Remind = (reminders) => {
  handOver(new Blob([calendarFile(reminders, now())], { type: 'text/calendar;charset=utf-8' }), 'permit-reminders.ics');
  return Promise.resolve('file');
};

/** A file needs nobody's leave. */
export const allowCalendar: AllowCalendar = () => Promise.resolve(false);
