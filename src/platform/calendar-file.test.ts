import ICAL from 'ical.js';
import { calendarFile } from './calendar-file';
import type { Reminder } from './calendar-reminder';

/** 2026-11-23T02:00:00Z */
const MADE_AT = 1_795_399_200_000;
const OPENS: Reminder = {
  id: '4f2k8s0d1q9x7z3a-opens',
  title: '妈妈：上海居住证通常从今天起可以续签（非官方提醒）',
  note: '居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
  date: '2026-11-05',
};
const LAST_DAY: Reminder = { ...OPENS, id: '4f2k8s0d1q9x7z3a-closes', date: '2026-12-31' };

/** Parses the file with an independent library. */
function events(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

test('a calendar file has one all-day event for each reminder, with its date and text, as an independent library reads it', () => {
  expect(
    events(calendarFile([OPENS, LAST_DAY], MADE_AT)).map((event) => ({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      length: event.duration.toString(),
    })),
  ).toEqual([
    {
      uid: '4f2k8s0d1q9x7z3a-opens@permit-renewal.invalid',
      summary: OPENS.title,
      description: OPENS.note,
      day: '2026-11-05',
      allDay: true,
      length: 'P1D',
    },
    {
      uid: '4f2k8s0d1q9x7z3a-closes@permit-renewal.invalid',
      summary: OPENS.title,
      description: OPENS.note,
      day: '2026-12-31',
      allDay: true,
      length: 'P1D',
    },
  ]);
});

test('each event of a calendar file rings at nine in the morning and leaves the day free', () => {
  const [event] = events(calendarFile([OPENS], MADE_AT));
  const alarm = event?.component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
  expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('a calendar file is stamped in UTC with the time that it is given', () => {
  const [event] = events(calendarFile([OPENS], MADE_AT));
  expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T02:00:00Z');
});

test('a reminder whose day moved keeps its identifier in the calendar file, so that a calendar moves its entry', () => {
  const [before] = events(calendarFile([OPENS], MADE_AT));
  const [after] = events(calendarFile([{ ...OPENS, date: '2027-11-05' }], MADE_AT + 1000));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.startDate.toString()).toBe('2027-11-05');
});

test.each([
  ['three octets a character', '证'.repeat(60)],
  ['four octets a character', '𠮷'.repeat(60)],
  ['two octets a character', 'é'.repeat(100)],
  ['one octet a character', 'x'.repeat(300)],
  ['a mixture', '到期 12 天，é𠮷x'.repeat(30)],
])('no line is longer than 75 octets, and each ends as the standard has it, with %s', (_, note) => {
  const file = calendarFile([{ ...OPENS, note }], MADE_AT);
  const lines = file.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(events(file)[0]?.description).toBe(note);
});

test('commas, semicolons, backslashes and line ends in a reminder are escaped and never start a new line of the calendar file', () => {
  const title = 'a,b;c\\d\nBEGIN:VEVENT';
  const file = calendarFile([{ ...OPENS, title, note: 'one\r\ntwo' }], MADE_AT);
  expect(events(file)).toHaveLength(1);
  expect(events(file)[0]?.summary).toBe(title);
  expect(events(file)[0]?.description).toBe('one\ntwo');
});
