import type { AllowCalendar, Remind, RemindsBy } from './calendar-reminder';
import { copy } from './clipboard';

export const REMINDS_BY: RemindsBy = 'text';

/** Alipay's typings know no call that writes into the calendar; the text can be pasted there. */
export const remind: Remind = async (reminders) => {
  const texts = reminders.map(({ title, note, date }) => `${date} ${title}\n${note}`);
  return (await copy(texts.join('\n\n'))) ? 'copied' : 'refused';
};

/** There is no calendar to allow. */
export const allowCalendar: AllowCalendar = () => Promise.resolve(false);
