/** A day to be reminded of. */
export interface Reminder {
  /** Stays the same when the day moves, so that a calendar knows it again. Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** A calendar day of Shanghai, `YYYY-MM-DD`; the reminder rings at nine in the morning. */
  readonly date: string;
}

/**
 * How it went: in the phone's calendar; a calendar file was handed over; only the text could be copied; the person has
 * forbidden the calendar to this app, which its settings can change; or the person or the platform would not.
 */
export type Reminded = 'added' | 'file' | 'copied' | 'forbidden' | 'refused';

/** Only from a tap: platforms ask the person first. */
export type Remind = (reminders: readonly Reminder[]) => Promise<Reminded>;

/** How the days get there: into the calendar, each by a tap of its own; as one file that it reads; or copied as a text. */
export type RemindsBy = 'taps' | 'file' | 'text';

/** Opens the platform's settings, only from a tap; whether the calendar is allowed when they are closed. */
export type AllowCalendar = () => Promise<boolean>;
