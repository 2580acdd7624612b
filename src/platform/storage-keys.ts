import * as v from 'valibot';

/**
 * Everything that the app keeps on the device, by name, and how long it stays. The device's store takes no other key, and the
 * privacy page lists exactly these. What a name stands for may be split over keys of its own, such as `own-permits/aside`.
 */
export const KEPT = {
  session: 'until-sign-out',
  /** Who passed the second check on this device (R10). */
  checked: 'until-sign-out',
  /** The request that was sent and whose end has not been seen. */
  pending: 'until-sign-out',
  /** The papers ticked for the signed-in person. */
  ticked: 'until-sign-out',
  /** What was looked for and opened; it tells about a person, too. */
  searches: 'until-sign-out',
  /** The papers ticked without an account. */
  'own-papers': 'until-deleted',
  /** The expiry dates of one's own permit and one's family's; the part `aside` holds what could not be understood. */
  'own-permits': 'until-deleted',
  preferences: 'until-deleted',
  /** The mock authority's own files; a real one keeps them with itself. */
  'mock-citizen': 'until-deleted',
} as const satisfies Readonly<Record<string, Stay>>;

export type Stay = 'until-sign-out' | 'until-deleted';
export type KeptName = keyof typeof KEPT;
export type KeptKey = KeptName | `${KeptName}/${string}`;

/**
 * The device's key-value store. `read` throws where the store cannot be read, for "nothing there" would be a lie;
 * `write` throws where it is full or forbidden, and nothing is then changed.
 */
export interface Storage {
  read(key: KeptKey): string | null;
  write(key: KeptKey, value: string): void;
  remove(key: KeptKey): void;
  /** Those of earlier versions too. */
  keys(): string[];
}

export type Stored<T> =
  { readonly is: 'stored'; readonly value: T } | { readonly is: 'absent' } | { readonly is: 'damaged' };

/** Reads what was kept as JSON; what the schema does not know is removed and called `damaged`. */
export function readAs<Schema extends v.GenericSchema>(
  storage: Storage,
  key: KeptKey,
  schema: Schema,
): Stored<v.InferOutput<Schema>> {
  const text = textOf(storage, key);
  if (text === null) return { is: 'absent' };
  const parsed = v.safeParse(schema, parsedJson(text));
  if (parsed.success) return { is: 'stored', value: parsed.output };
  storage.remove(key);
  return { is: 'damaged' };
}

/** Keeps a value as JSON; `false` where the device's storage is full or forbidden. */
export function keepAs(storage: Storage, key: KeptKey, value: unknown): boolean {
  try {
    storage.write(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Wipes what stays no longer than this: everything personal, or, `until-deleted`, everything at all. */
export function forget(storage: Storage, stay: Stay): void {
  const names = Object.keys(KEPT) as KeptName[];
  const keys = stay === 'until-deleted' ? [...names, ...storage.keys()] : names.filter((name) => KEPT[name] === stay);
  for (const key of keys) storage.remove(key as KeptKey);
}

/** A store that cannot be read keeps nothing for us; the source still knows what was done. */
function textOf(storage: Storage, key: KeptKey): string | null {
  try {
    return storage.read(key);
  } catch {
    return null;
  }
}

/** What a text says as JSON; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
