const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** No administrative division has this code, so no living person has such a number. */
const NOWHERE = '990000';

/** Returns the check digit of GB 11643-1999 (ISO 7064, MOD 11-2) for the first seventeen digits. */
export function checkDigit(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(seventeen.charAt(place)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Returns a well-formed identity number that cannot be anyone's.
 * @param born `YYYYMMDD`
 * @param sequence 0 to 999
 */
export function mockIdentityNumber(born: string, sequence: number): string {
  const seventeen = NOWHERE + born + String(sequence).padStart(3, '0');
  return seventeen + checkDigit(seventeen);
}
