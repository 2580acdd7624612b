import { englishDate } from '../../dates';
import { counted } from '../../en/counted';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'Note the expiry date, and know how many days are left and what to do now; you can be reminded, too. Note one for each of your family.',
  private:
    'Kept on this phone alone, and sent nowhere. With a new phone, or cleared data, it is gone; you can export it first.',
  inTheirPlace: {
    title: 'Somebody cannot go to a counter: may you go for them?',
    hint: 'Old parents, children, others',
  },
  listTitle: 'Permits noted down',
  add: 'Note a permit',
  addAnother: 'Note another one',
  full: (most) => `At most ${String(most)} can be noted. To add one, please delete one that you no longer need.`,
  notStored: {
    title: 'Not kept',
    todo: 'The storage of the phone is full or not available. Please free some space and try again; what you see here is not lost.',
  },
  unreadable: {
    title: 'What this phone keeps cannot be read',
    todo: 'The storage may be forbidden (for example in a private window), or its content damaged. Until it can be read, nothing overwrites it.',
    clear: 'Remove the damaged content and begin anew',
  },
  backup: {
    title: 'A part could not be understood and was put aside',
    todo: 'Everything else is below, and the text was not deleted. You can copy it and look; delete it when you are sure.',
    copy: 'Copy this text',
    forget: 'Delete this text',
  },
  form: {
    addTitle: 'Note a permit',
    changeTitle: 'Change the date or the nickname',
    nickname: 'Nickname',
    nicknameHint: 'For example Me, Mum, Ming. No full name is needed; please write no identity or telephone number.',
    mine: 'Me',
    validTo: 'Last valid day',
    dateHint: 'See the validity printed on the card. If it was renewed, enter the date after the last renewal.',
    save: 'Note it',
    saveChange: 'Save',
    cancel: 'Leave it as it is',
    cancelAdding: 'Not now',
    errors: {
      missing: 'Please write a nickname.',
      'too-long': (longest) => `The nickname is too long: at most ${String(longest)} characters.`,
      'like-a-number':
        'This looks like an identity or telephone number; please choose a nickname without a long number.',
      taken: 'There is one with this nickname already. Please choose another, so that you can tell them apart.',
    },
    noDate: 'Please enter the date.',
    noSuchDate:
      'The date is incomplete, or there is no such day. Please look at the card and enter the year, the month and the day.',
    tooEarly: 'The year is too early. Please look at the card and enter the date again.',
  },
  undo: {
    removed: (nickname) => `"${nickname}" was deleted.`,
    broughtIn: 'Imported.',
    undo: 'Undo',
    undone: 'Undone.',
  },
  giving: {
    copy: 'Copy the text',
    copied: 'Copied; you can paste it.',
    given: 'The file was handed over.',
    failed: 'It did not work; you can try another way.',
    'no-downloads': 'The browser inside another app cannot save files. Please copy the text and paste it into a note.',
  },
  transfer: {
    title: 'Export and import',
    giveTitle: 'Export',
    giveLead: 'The export is a text, a line for each permit. Send it to yourself, and import it on a new phone.',
    nothing: 'No permit is noted yet, so there is nothing to export.',
    file: 'Save as a file',
    header: 'Residence permit expiry dates · noted by myself, not official',
    takeTitle: 'Import',
    takeLead: 'Paste an exported text, or write one: on each line first the date, then the nickname.',
    field: 'Text to import',
    example: 'For example 2026-12-05 Mum',
    choose: 'Choose a file',
    unreadableFile: 'This file cannot be read. Please choose the text file of an export.',
    check: 'See what would change',
    empty: 'There is nothing to import yet. Please paste a text first.',
    errorsTitle: (count) => `${counted(count, 'thing')} to mend first; nothing is imported before`,
    error: (line, text, problem) => `Line ${String(line)}, "${text}": ${problem}`,
    problems: {
      'no-date': 'no date was found; please write it like 2026-12-05 Mum',
      'no-such-date': 'there is no such date',
      'too-early': 'the year is too early',
      missing: 'the nickname after the date is missing',
      'too-long': 'the nickname is too long',
      'like-a-number': 'the nickname looks like an identity or telephone number; please choose another',
      taken: 'another permit has the same nickname',
      twice: 'the same permit as in an earlier line',
      'too-many': 'more than can be noted',
    },
    planTitle: 'What the import would change',
    planAgain: 'The list has changed, so nothing was imported yet; this is what the import would change now',
    added: (nickname, date) => `Add ${nickname}, valid until ${englishDate(date)}`,
    changed: (before, after) => `Change ${before} to ${after}`,
    permit: (nickname, date) => `${nickname} (until ${englishDate(date)})`,
    same: (nickname, date) => `Here already, unchanged: ${nickname}, valid until ${englishDate(date)}`,
    untouched: (count) => `${counted(count, 'other permit')} left alone`,
    nothingNew: 'All of these are here already; there is nothing to change.',
    bringIn: 'Import',
    back: 'Do not import',
    understood: 'All right',
    undoable: 'An import can be undone.',
  },
  one: {
    title: 'This permit',
    gone: {
      title: 'This permit was not found',
      todo: 'It may have been deleted, or be noted on another phone.',
    },
    toList: 'All permits noted down',
    dayOnly: {
      ask: 'This goes by the date alone. Whether it can be done online also depends on the card (not lost, not cancelled), on whether it is the first renewal, on the first day of this validity, and on changes of address, work, social insurance and the like.',
      rest: 'This goes by the date alone: neither the state of the card nor any record was looked at.',
    },
    check: 'See whether it can be renewed online',
    todo: {
      'too-early': [
        'There is nothing to do now. Set reminders, and come back in time.',
        'Keep the registrations of residence, work, social insurance and the like up to date; the check then usually goes smoothly.',
        'On that day, try the online check first; if it does not pass, take the papers to a counter.',
      ],
      open: [
        'Answer a few questions first, to see whether it can usually be done online.',
        'If so, try the online check in the official Suishenban (随申办); if it does not pass, take the papers to a community service centre (社区事务受理服务中心).',
        'Once it is renewed, come back and change the date to the new one.',
      ],
      overdue: [
        'It is late (逾期办理): please act soon. Answer a few questions first, to see which way is usually open.',
        'If you are not sure, call the city hotline 12345 or ask a community service centre (社区事务受理服务中心).',
        'Once it is renewed, come back and change the date to the new one.',
      ],
      lapsed: [
        'First call the city hotline 12345, or ask a community service centre (社区事务受理服务中心), whether there is another way for you.',
        'If you do have to apply anew (重新申领), ask which papers are needed.',
        'If it has in fact been renewed, just change the date to the new one.',
      ],
    },
    renewedToday: (to, continuous) =>
      continuous
        ? `If the renewal passes, the permit is usually valid until ${englishDate(to)}, without a gap.`
        : `If the renewal passes today, the permit is usually valid until ${englishDate(to)}: counted from today, and a gap is possible.`,
    inTheirPlace: {
      title: 'If its holder cannot go to a counter: may somebody else?',
      hint: 'Old people, children, people who can hardly walk',
    },
    timeline: 'When to renew',
    change: 'Change the date or the nickname',
    changed: 'Changed.',
    remove: 'Delete',
  },
};
