import Taro from '@tarojs/taro';
import type { Remind } from './calendar-reminder.types';
import { privacyAgreed } from './privacy';

export type { Reminded } from './calendar-reminder.types';

/** WeChat's own calendar call; it wants seconds, not milliseconds. */
export const remind: Remind = async ({ title, note, date }) => {
  if (!(await privacyAgreed())) return 'refused';
  try {
    const startTime = Date.parse(`${date}T09:00:00+08:00`) / 1000;
    await Taro.addPhoneCalendar({ title, description: note, startTime, alarm: true });
    return 'added';
  } catch {
    return 'refused';
  }
};
