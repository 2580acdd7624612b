/** Returns the element at an index that must exist, such as a number of the lexicon. Throws `RangeError` otherwise. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`Nothing stands at ${index}`);
  return found;
}
