/** A range of numbers. `from` and `to` are inclusive, `above` and `below` exclusive; an absent end is open. */
export interface Range {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

export function contains({ from, above, to, below }: Range, value: number): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}

/** Returns the least whole number in the range, or -Infinity if it has no lower end. */
export function firstWhole({ from, above }: Range): number {
  return Math.max(
    from === undefined ? -Infinity : Math.ceil(from),
    above === undefined ? -Infinity : Math.floor(above) + 1,
  );
}

/** Returns the greatest whole number in the range, or Infinity if it has no upper end. */
export function lastWhole({ to, below }: Range): number {
  return Math.min(to === undefined ? Infinity : Math.floor(to), below === undefined ? Infinity : Math.ceil(below) - 1);
}
