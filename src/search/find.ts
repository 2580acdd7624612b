import type { Entry } from './catalogue';

/**
 * The entries whose title or words hold the query, or are held by it; whose title matches, first. Case, full width and
 * spaces do not count. An empty query finds nothing.
 */
export function find(query: string, catalogue: readonly Entry[]): readonly Entry[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const held = (text: string) => plain(text).includes(wanted) || wanted.includes(plain(text));
  const titled = catalogue.filter(({ title }) => held(title));
  return [...titled, ...catalogue.filter((entry) => !titled.includes(entry) && entry.words.some(held))];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
