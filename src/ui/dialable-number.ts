/** Returns the part of a number that a telephone can dial, without the extension after 转 or ext. */
export function dialableNumber(number: string): string {
  return number.replace(/(?:转|ext).*/i, '').replace(/[^\d+]/g, '');
}
