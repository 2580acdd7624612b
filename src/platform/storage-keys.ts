import * as v from 'valibot';

/**
 * Everything that the app stores on the device, by name, and how long it stays. The store accepts no other key, and the
 * privacy page lists exactly these. A name may have keys below it, such as `own-permits/aside`.
 */
export const KEPT = {
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
export type KeptName = keyof typeof KEPT;
export type KeptKey = KeptName | `${KeptName}/${string}`;

/**
 * The device's key-value store. `read` throws if the store cannot be read, because `null` would wrongly mean that the key
 * is absent. `write` throws if the store is full or forbidden, and then changes nothing.
 */
export interface Storage {
  read(key: KeptKey): string | null;
  write(key: KeptKey, value: string): void;
  remove(key: KeptKey): void;
  /** Returns all keys of this app, including those of earlier versions. */
  keys(): string[];
}

export type Stored<T> =
  { readonly type: 'stored'; readonly value: T } | { readonly type: 'absent' } | { readonly type: 'damaged' };

/** Reads a stored JSON value. A value that does not match the schema is removed and reported as `damaged`. */
export function readAs<Schema extends v.GenericSchema>(
  storage: Storage,
  key: KeptKey,
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
export function keepAs(storage: Storage, key: KeptKey, value: unknown): boolean {
  try {
    storage.write(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Deletes what stays `until-sign-out`, or, for `until-deleted`, everything that the app has stored. */
export function forget(storage: Storage, stay: Stay): void {
  const names = Object.keys(KEPT) as KeptName[];
  const keys = stay === 'until-deleted' ? [...names, ...storage.keys()] : names.filter((name) => KEPT[name] === stay);
  for (const key of keys) storage.remove(key as KeptKey);
}

/** Treats a store that cannot be read as empty; the citizen's records still know what was done. */
function textOf(storage: Storage, key: KeptKey): string | null {
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
