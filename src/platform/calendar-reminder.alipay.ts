import type { AllowCalendar, Remind, RemindsBy } from './calendar-reminder';
import { copy } from './clipboard';

export const REMINDS_BY: RemindsBy = 'text';

/** Copies the text, to be pasted into the calendar: Alipay's typings have no call that writes into it. */
export const remind: Remind = async (reminders) => {
  const texts = reminders.map(({ title, note, date }) => `${date} ${title}\n${note}`);
  return (await copy(texts.join('\n\n'))) ? 'copied' : 'refused';
};

/** Alipay has no calendar permission to ask for. */
export const allowCalendar: AllowCalendar = () => Promise.resolve(false);
