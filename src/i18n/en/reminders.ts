import { englishDate } from '../dates';
import type * as zh from '../zh-CN/reminders';

export const reminders: typeof zh.reminders = {
  title: 'Reminders',
  nextTime: 'Reminders for the next renewal',
  days: {
    opens: 'Shanghai residence permit: can usually be renewed from today',
    expires: 'Shanghai residence permit: expires today',
    closes: 'Shanghai residence permit: the time for renewing usually ends today',
    ends: 'Shanghai residence permit: late renewal usually ends today',
  },
  entry: (day, nickname) => `${nickname === '' ? '' : `${nickname}: `}${day} (unofficial reminder)`,
  note: (to) =>
    `The residence permit is valid until ${englishDate(to)}. This reminder was made by a demonstration app and is not official; what the authorities publish prevails.`,
  line: (day, date) => `${day}: ${englishDate(date)}`,
  add: "Add to the phone's calendar",
  addOne: (line) => `Add to the phone's calendar · ${line}`,
  outcomes: {
    added:
      "Handed to the phone's calendar. Without a tap on save there, nothing was added: please open the calendar and see whether the day is there and will remind you.",
    file: 'A calendar file was made. Open it to add the days to your calendar; then look there whether it will remind you.',
    'no-downloads':
      'The browser inside another app cannot save a calendar file. You can copy the text; or tap … at the top, open the page in your browser, and try again there.',
    copied: "The reminder's text was copied. The calendar cannot be written to from here; paste it into your calendar.",
    forbidden:
      'Not added: this mini-program may not use the calendar yet. You can allow it in the settings, or copy the text.',
    allowed: 'The calendar is allowed now. Please tap the day once more.',
    refused: 'Not added. You can try again, copy the text, or note the date yourself.',
  },
  allow: 'Allow it in the settings',
  copy: "Copy the reminder's text",
};
