import type { Entry } from './catalogue';

/**
 * The entries whose title or words hold the query, or are held by it: those whose title does, first, then those that
 * are called exactly so. Case, full width and spaces do not count. An empty query finds nothing.
 */
export function find(query: string, catalogue: readonly Entry[]): readonly Entry[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const held = (text: string) => plain(text).includes(wanted) || wanted.includes(plain(text));
  const titled = catalogue.filter(({ title }) => held(title));
  const called = catalogue.filter(({ words }) => words.some((word) => plain(word) === wanted));
  const others = catalogue.filter(({ words }) => words.some(held));
  return [...new Set([...titled, ...called, ...others])];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
