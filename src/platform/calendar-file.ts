import type { Reminder } from './calendar-reminder';

/**
 * Reminders as a calendar file (RFC 5545): days without an hour, each with an alarm at nine in the morning. Who opens it
 * again after a day has moved gets the same entry with its new day, and no second one. `madeAt` is in milliseconds since
 * 1970-01-01T00:00Z.
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
    // Without an end it lasts for that one day.
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    // A reminder takes nobody's time: the day stays free.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // From the first minute of the day where the phone is.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const LONGEST_LINE = 75;

/** A line holds at most 75 octets; what goes on begins with a space. */
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

/** In UTF-8; `TextEncoder` would make one array for each character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
