import * as v from 'valibot';

/**
 * Everything that the app stores on the device, by name, and how long it stays. The store accepts no other key, and the
 * privacy page lists exactly these. A name may have keys below it, such as `own-permits/aside`.
 */
export const STORAGE_KEYS = {
  session: 'until-sign-out',
  /** The person who passed the second check on this device (R10). */
  checked: 'until-sign-out',
  /** The request that was sent and whose outcome has not been shown yet. */
  pending: 'until-sign-out',
  /** The papers ticked for the signed-in person. */
  ticked: 'until-sign-out',
  /** Recent searches and opened results; these are personal data, too. */
  searches: 'until-sign-out',
  /** The papers ticked while signed out. */
  'own-papers': 'until-deleted',
  /** The expiry dates of the user's own permits and their family's; `aside` holds text that could not be parsed. */
  'own-permits': 'until-deleted',
  preferences: 'until-deleted',
  /** The mock authority's own records; a real authority stores them on its server. */
  'mock-citizen': 'until-deleted',
} as const satisfies Readonly<Record<string, Stay>>;

export type Stay = 'until-sign-out' | 'until-deleted';
export type StoredName = keyof typeof STORAGE_KEYS;
export type StorageKey = StoredName | `${StoredName}/${string}`;

/**
 * The device's key-value store. `read` throws if the store cannot be read, because `null` would wrongly mean that the key
 * is absent. `write` throws if the store is full or forbidden, and then changes nothing.
 */
export interface Storage {
  read(key: StorageKey): string | null;
  write(key: StorageKey, value: string): void;
  remove(key: StorageKey): void;
  /** Returns all keys of this app, including those of earlier versions. */
  keys(): string[];
}

export type Stored<T> =
  { readonly type: 'stored'; readonly value: T } | { readonly type: 'absent' } | { readonly type: 'damaged' };

/** Reads a stored JSON value. A value that does not match the schema is removed and reported as `damaged`. */
export function readAs<Schema extends v.GenericSchema>(
  storage: Storage,
  key: StorageKey,
  schema: Schema,
): Stored<v.InferOutput<Schema>> {
  const text = textOf(storage, key);
  if (text === null) return { type: 'absent' };
  const parsed = v.safeParse(schema, parsedJson(text));
  if (parsed.success) return { type: 'stored', value: parsed.output };
  storage.remove(key);
  return { type: 'damaged' };
}

/** Stores a value as JSON. Returns false if the device's storage is full or forbidden. */
export function writeAs(storage: Storage, key: StorageKey, value: unknown): boolean {
  try {
    storage.write(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Deletes what stays `until-sign-out`, or, for `until-deleted`, everything that the app has stored. */
export function forget(storage: Storage, stay: Stay): void {
  const names = Object.keys(STORAGE_KEYS) as StoredName[];
  const keys =
    stay === 'until-deleted' ? [...names, ...storage.keys()] : names.filter((name) => STORAGE_KEYS[name] === stay);
  for (const key of keys) storage.remove(key as StorageKey);
}

/** Treats a store that cannot be read as empty; the citizen's records still know what was done. */
function textOf(storage: Storage, key: StorageKey): string | null {
  try {
    return storage.read(key);
  } catch {
    return null;
  }
}

/** Parses JSON. Returns `undefined` for text that is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
