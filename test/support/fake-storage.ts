import type { Storage } from '../../src/citizen/mock/storage';

/** A storage in memory that can be full. */
export interface FakeStorage extends Storage {
  full: boolean;
  readonly texts: Map<string, string>;
  keys(): string[];
}

export function fakeStorage(): FakeStorage {
  const texts = new Map<string, string>();
  const made: FakeStorage = {
    full: false,
    texts,
    read: (key) => texts.get(key) ?? null,
    write(key, value) {
      if (made.full) throw new Error('the store is full');
      texts.set(key, value);
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
  return made;
}
