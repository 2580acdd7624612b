/** Prints the page in sight, where the platform can. */
export type Print = (() => void) | 'no printer';
