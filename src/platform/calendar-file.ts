import type { Reminder } from './calendar-reminder';

/**
 * Returns the reminders as a calendar file (RFC 5545): all-day events, each with an alarm at nine in the morning. An event
 * keeps its identifier, so importing the file again moves an existing entry instead of adding a second one. `madeAt` is in
 * milliseconds since 1970-01-01T00:00Z.
 */
export function calendarFile(reminders: readonly Reminder[], madeAt: number): string {
  const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//permit renewal demonstration//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function event({ id, title, note, date }: Reminder, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@permit-renewal.invalid`,
    `DTSTAMP:${stamp}`,
    // An event without an end lasts for that one day.
    `DTSTART;VALUE=DATE:${date.replace(/-/g, '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    // The day stays free in the calendar: a reminder is not an appointment.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Nine hours after the day begins in the phone's time zone.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const LONGEST_LINE = 75;

/** Folds a line at 75 octets; each continuation line begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Returns a character's length in UTF-8; `TextEncoder` would allocate an array for each character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
