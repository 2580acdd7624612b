import * as v from 'valibot';
import { writeAs, readAs } from '../platform/storage-keys';
import { deviceStorage } from '../platform/storage';

const MOST = 5;
/** In UTF-16 units. Anything longer was pasted. */
const LONGEST = 40;

/** Returns searches on this device that led to an opened result, latest first; empty if storage cannot be read. */
export function recentSearches(): readonly string[] {
  const stored = readAs(deviceStorage, 'searches', v.array(v.string()));
  return stored.type === 'stored' ? stored.value : [];
}

/** Remembers a search that led to an opened result. If storage is full it is forgotten, at no cost. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '' || text.length > LONGEST) return;
  writeAs(deviceStorage, 'searches', [text, ...recentSearches().filter((one) => one !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  deviceStorage.remove('searches');
}
