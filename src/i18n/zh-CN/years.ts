const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Returns `一年`, `两年` … `十年`, then `11 年`. */
export function chineseYears(count: number): string {
  const numeral = NUMERALS[count];
  return numeral === undefined ? `${String(count)} 年` : `${numeral}年`;
}

/** Says how a renewal extends the validity; gives no figure if this version of the app does not know the policy. */
export function extended(years: number | 'unknown'): string {
  return years === 'unknown' ? '延长' : `延长${chineseYears(years)}`;
}
