/** How much larger than usual the phone is set to write: 1 is usual, and what an old version is taken for. */
export type FontScale = () => number;
