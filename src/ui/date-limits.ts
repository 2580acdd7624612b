/** Something was typed that is no date, such as the 31st of February. */
export const NO_DATE = 'no date';

/** The days that a permit may bear, for the pickers: `YYYY-MM-DD`. */
export const EARLIEST = '1990-01-01';
export const LATEST = '2199-12-31';
