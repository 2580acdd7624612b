/** How much larger than usual the phone is set to write: 1 is usual. */
export type FontScale = () => number;
