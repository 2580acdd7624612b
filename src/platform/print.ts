import type { Print } from './print.types';

/** Mini-programs have no printer. */
export const print: Print = 'no printer';
