import type { Reminder } from './calendar-reminder';

/**
 * Returns the reminders as a calendar file (RFC 5545): a quarter of an hour at nine in the morning in Shanghai, with an alarm as it
 * begins. Calendars that ignore the alarms of a file, or an alarm after the start of an all-day entry, still remind of an entry
 * with a time. An event keeps its identifier and gets a higher sequence number each time, so that a calendar which follows the
 * standard moves its entry when the file is imported again. There is no METHOD: it would turn the file into an invitation, which
 * needs an organizer. `madeAt` is in milliseconds since 1970-01-01T00:00Z.
 */
export function calendarFile(reminders: readonly Reminder[], madeAt: number): string {
  const stamp = utc(madeAt);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//permit renewal demonstration//ZH',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => event(reminder, stamp, Math.floor(madeAt / MILLISECONDS_A_MINUTE))),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const MILLISECONDS_A_MINUTE = 60_000;
const MINUTES_LONG = 15;

/** Returns an instant as the standard writes it, such as `20261105T010000Z`. */
function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function event({ id, title, note, date }: Reminder, stamp: string, sequence: number): readonly string[] {
  const begins = Date.parse(`${date}T09:00:00+08:00`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@permit-renewal.invalid`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(begins)}`,
    `DTEND:${utc(begins + MINUTES_LONG * MILLISECONDS_A_MINUTE)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    // The day stays free in the calendar: a reminder is not an appointment.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
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
