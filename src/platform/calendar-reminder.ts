import Taro from '@tarojs/taro';
import { privacyAgreed } from './privacy';

/** A day on which the calendar reminds the user. */
export interface Reminder {
  /** Stays the same when the day moves, so that a calendar updates its entry. Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** A calendar day in Shanghai, `YYYY-MM-DD`; the reminder rings at nine in the morning. */
  readonly date: string;
}

/**
 * `added`: handed to the phone's calendar, which reports success on some phones although the user cancelled there. `file`:
 * downloaded as a calendar file. `no-downloads`: the browser inside another app refuses files. `copied`: only the text was copied.
 * `forbidden`: the user has denied this app the calendar, which the platform's settings can change. `refused`: the user
 * or the platform declined.
 */
export type Reminded = 'added' | 'file' | 'no-downloads' | 'copied' | 'forbidden' | 'refused';

/** Sets the reminders. Call it only from a tap: platforms ask the user first. */
export type Remind = (reminders: readonly Reminder[]) => Promise<Reminded>;

/** How reminders reach the calendar: one tap for each, one file for all, or one text to copy and paste. */
export type RemindsBy = 'taps' | 'file' | 'text';

/** Opens the platform's settings; call it only from a tap. Resolves to true if they allow the calendar when they close. */
export type AllowCalendar = () => Promise<boolean>;

/** WeChat opens its calendar once for each tap. */
export const REMINDS_BY: RemindsBy = 'taps';

const SCOPE = 'scope.addPhoneCalendar';

/** WeChat's calendar call takes seconds, not milliseconds. */
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
    // The settings were closed, or WeChat is too old to open them: the current setting decides.
  }
  return calendarIs('allowed');
};

/** Reads the permission: WeChat asks for it once, later calls fail at once, and only its settings change that. */
async function calendarIs(permission: 'allowed' | 'forbidden'): Promise<boolean> {
  try {
    const { authSetting } = await Taro.getSetting();
    // Taro's typings lack this scope.
    const allowed: unknown = Object.entries(authSetting).find(([scope]) => scope === SCOPE)?.[1];
    return allowed === (permission === 'allowed');
  } catch {
    return false;
  }
}
