import Taro from '@tarojs/taro';
import type { AllowCalendar, Remind, RemindsBy } from './calendar-reminder.types';
import { privacyAgreed } from './privacy';

export type { Reminded } from './calendar-reminder.types';

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
