/** Prints the page in sight, where the platform can. */
export type Print = (() => void) | 'no printer';

/** Mini-programs have no printer. */
export const print: Print = 'no printer';
