/** An all-day reminder. */
export interface Reminder {
  readonly title: string;
  readonly note: string;
  /** A calendar day of Shanghai, `YYYY-MM-DD`; the reminder rings at nine in the morning there. */
  readonly date: string;
}

/**
 * How it went: in the phone's calendar; a calendar file was handed over; only its text could be copied; or the person
 * or the platform would not.
 */
export type Reminded = 'added' | 'file' | 'copied' | 'refused';

/** Only from a tap: platforms ask the person first. */
export type Remind = (reminder: Reminder) => Promise<Reminded>;
