/** Calls `run` after the given number of milliseconds; returns a function that cancels it. */
export type Timer = (milliseconds: number, run: () => void) => () => void;
