const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Returns `one year`, `two years` … `ten years`, then `11 years`. */
export function englishYears(count: number): string {
  return `${NUMERALS[count] ?? String(count)} ${count === 1 ? 'year' : 'years'}`;
}

/** Says how a renewal extends the validity; gives no figure if this version of the app does not know the policy. */
export function extended(years: number | 'unknown'): string {
  return years === 'unknown' ? 'extended' : `extended by ${englishYears(years)}`;
}
