/** Runs something after so many milliseconds; the function that it returns calls it off. */
export type Timer = (milliseconds: number, run: () => void) => () => void;
