import { download, refusesDownloads } from './browser-file';
import { calendarFile } from './calendar-file';
import type { AllowCalendar, Remind, RemindsBy } from './calendar-reminder';
import { now } from './clock';

export const REMINDS_BY: RemindsBy = 'file';

/** Downloads a calendar file: a browser cannot write into the calendar. */
export const remind: Remind = (reminders) => {
  if (refusesDownloads()) return Promise.resolve('no-downloads');
  download(new Blob([calendarFile(reminders, now())], { type: 'text/calendar;charset=utf-8' }), 'permit-reminders.ics');
  return Promise.resolve('file');
};

/** A download needs no permission. */
export const allowCalendar: AllowCalendar = () => Promise.resolve(false);
