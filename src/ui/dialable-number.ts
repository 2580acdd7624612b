/** The part of a number that a telephone can dial; an extension, behind 转 or ext, is left out. */
export function dialableNumber(number: string): string {
  return number.replace(/(?:转|ext).*/i, '').replace(/[^\d+]/g, '');
}
