export interface DatesToPick {
  /** `YYYY-MM-DD`; empty where nothing has been chosen yet. */
  readonly current: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Shows the platform's dates; gives the one chosen, `YYYY-MM-DD`, or `none`. */
export type PickDate = (dates: DatesToPick) => Promise<string>;
