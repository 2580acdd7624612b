import { handOver } from './browser-file';
import type { Remind } from './calendar-reminder.types';

export type { Reminded } from './calendar-reminder.types';

/** A browser cannot write into the calendar; it can hand over a calendar file (RFC 5545). */
export const remind: Remind = ({ title, note, date }) => {
  const day = date.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//permit renewal demonstration//ZH',
    'BEGIN:VEVENT',
    `UID:${day}@permit-renewal.invalid`,
    `DTSTAMP:${day}T000000Z`,
    // Nine in the morning in Shanghai.
    `DTSTART:${day}T010000Z`,
    `DTEND:${day}T013000Z`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  handOver(new Blob([lines.map(folded).join('\r\n')], { type: 'text/calendar' }), `permit-${date}.ics`);
  return Promise.resolve('file');
};

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line holds at most 75 octets; a character takes up to four. */
function folded(line: string): string {
  return line.replace(/.{18}(?=.)/gu, '$&\r\n ');
}
