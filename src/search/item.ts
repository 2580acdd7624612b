/** What stands at an index that is known to be there, such as one of the lexicon's own numbers. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`Nothing stands at ${index}`);
  return found;
}
