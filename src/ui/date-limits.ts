/** The text entered is not a date, such as the 31st of February. */
export const NO_DATE = 'no date';

/** Range of the date pickers: the days that a permit may bear, `YYYY-MM-DD`. */
export const EARLIEST = '1990-01-01';
export const LATEST = '2199-12-31';
