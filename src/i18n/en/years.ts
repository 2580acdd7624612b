const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `one year`, `two years` … `ten years`, then `11 years`. */
export function englishYears(count: number): string {
  return `${NUMERALS[count] ?? String(count)} ${count === 1 ? 'year' : 'years'}`;
}

/** What a renewal does to the validity; without a figure under a policy that this version of the app does not know. */
export function extended(years: number | 'unknown'): string {
  return years === 'unknown' ? 'extended' : `extended by ${englishYears(years)}`;
}
