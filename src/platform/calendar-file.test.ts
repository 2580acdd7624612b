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

test('a calendar file has one event at nine in Shanghai for each reminder, with its date and text, as an independent library reads it', () => {
  expect(
    events(calendarFile([OPENS, LAST_DAY], MADE_AT)).map((event) => ({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      begins: event.startDate.toString(),
      length: event.duration.toString(),
    })),
  ).toEqual([
    {
      uid: '4f2k8s0d1q9x7z3a-opens@permit-renewal.invalid',
      summary: OPENS.title,
      description: OPENS.note,
      begins: '2026-11-05T01:00:00Z',
      length: 'PT15M',
    },
    {
      uid: '4f2k8s0d1q9x7z3a-closes@permit-renewal.invalid',
      summary: OPENS.title,
      description: OPENS.note,
      begins: '2026-12-31T01:00:00Z',
      length: 'PT15M',
    },
  ]);
});

test('each event of a calendar file rings as it begins and leaves the time free', () => {
  const [event] = events(calendarFile([OPENS], MADE_AT));
  const alarm = event?.component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
  expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('a calendar file is stamped in UTC with the time that it is given', () => {
  const [event] = events(calendarFile([OPENS], MADE_AT));
  expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T02:00:00Z');
});

test('a calendar file is no invitation: it has neither a method nor an organizer', () => {
  expect(calendarFile([OPENS], MADE_AT)).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE)/m);
});

test('a reminder whose day moved keeps its identifier and gets a later version, so that a calendar moves its entry', () => {
  const [before] = events(calendarFile([OPENS], MADE_AT));
  const [after] = events(calendarFile([{ ...OPENS, date: '2027-11-05' }], MADE_AT + 60_000));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.startDate.toString()).toBe('2027-11-05T01:00:00Z');
  const sequence = (event: ICAL.Event | undefined) => Number(event?.component.getFirstPropertyValue('sequence'));
  expect(sequence(after)).toBe(sequence(before) + 1);
  expect(String(after?.component.getFirstPropertyValue('last-modified'))).toBe('2026-11-23T02:01:00Z');
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
