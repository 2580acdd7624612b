/** Returns `1 day`, `2 days`: for nouns whose plural takes a plain s. */
export function counted(count: number, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
}
