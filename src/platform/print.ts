/** Prints the current page, if the platform can. */
export type Print = (() => void) | 'no printer';

/** Mini-programs cannot print. */
export const print: Print = 'no printer';
