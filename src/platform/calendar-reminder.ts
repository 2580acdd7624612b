import Taro from '@tarojs/taro';
import { privacyAgreed } from './privacy';

/** A day to be reminded of. */
export interface Reminder {
  /** Stays the same when the day moves, so that a calendar knows it again. Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** A calendar day of Shanghai, `YYYY-MM-DD`; the reminder rings at nine in the morning. */
  readonly date: string;
}

/**
 * How it went: in the phone's calendar; a calendar file was handed over; only the text could be copied; the person has
 * forbidden the calendar to this app, which its settings can change; or the person or the platform would not.
 */
export type Reminded = 'added' | 'file' | 'copied' | 'forbidden' | 'refused';

/** Only from a tap: platforms ask the person first. */
export type Remind = (reminders: readonly Reminder[]) => Promise<Reminded>;

/** How the days get there: into the calendar, each by a tap of its own; as one file that it reads; or copied as a text. */
export type RemindsBy = 'taps' | 'file' | 'text';

/** Opens the platform's settings, only from a tap; whether the calendar is allowed when they are closed. */
export type AllowCalendar = () => Promise<boolean>;

/** WeChat opens its calendar in answer to a tap, once for each. */
export const REMINDS_BY: RemindsBy = 'taps';

const SCOPE = 'scope.addPhoneCalendar';

/** WeChat's own calendar call; it wants seconds, not milliseconds. */
export const remind: Remind = async (reminders) => {
  if (!(await privacyAgreed())) return 'refused';
  try {
    for (const { title, note, date } of reminders) {
      const startTime = Date.parse(`${date}T09:00:00+08:00`) / 1000;
      await Taro.addPhoneCalendar({ title, description: note, startTime, alarm: true });
    }
    return 'added';
  } catch {
    return (await calendarIs('forbidden')) ? 'forbidden' : 'refused';
  }
};

export const allowCalendar: AllowCalendar = async () => {
  try {
    await Taro.openSetting();
  } catch {
    // Closed without a word, or too old: what is set has the last one.
  }
  return calendarIs('allowed');
};

/** WeChat asks about the calendar once; later it refuses by itself, and only its settings change that. */
async function calendarIs(what: 'allowed' | 'forbidden'): Promise<boolean> {
  try {
    const { authSetting } = await Taro.getSetting();
    // Taro's typings do not know this one.
    const allowed: unknown = Object.entries(authSetting).find(([scope]) => scope === SCOPE)?.[1];
    return allowed === (what === 'allowed');
  } catch {
    return false;
  }
}
