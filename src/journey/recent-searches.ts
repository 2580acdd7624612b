import * as v from 'valibot';
import { writeAs, readAs } from '../platform/storage-keys';
import { deviceStorage } from '../platform/storage';

const MOST = 5;
/** In UTF-16 units. What is longer was pasted. */
const LONGEST = 40;

/** What was looked for on this device and opened, the latest first; nothing where the store cannot be read. */
export function recentSearches(): readonly string[] {
  const stored = readAs(deviceStorage, 'searches', v.array(v.string()));
  return stored.type === 'stored' ? stored.value : [];
}

/** Remembers a search that led somewhere. Where the store is full it is forgotten: nothing is lost by it. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '' || text.length > LONGEST) return;
  writeAs(deviceStorage, 'searches', [text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  deviceStorage.remove('searches');
}
