import * as v from 'valibot';
import { writeAs, readAs, type Storage, type Stored } from '../platform/storage-keys';
import { PAPERS } from '../rules/decision';

/** Values stored for the signed-in person. Signing out wipes them all. */
const SCHEMAS = {
  /** A pseudonym that means nothing elsewhere, and not a secret. */
  checked: v.object({ subjects: v.array(v.string()) }),
  session: v.object({ token: v.string(), subject: v.string(), expiresAt: v.number() }),
  pending: v.object({ subject: v.string(), requestKey: v.string() }),
  ticked: v.object({ subject: v.string(), papers: v.array(v.picklist(PAPERS)) }),
};
type StoredValues = { readonly [Key in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[Key]> };

/** Reads a stored value; one that cannot be understood is removed and reported as `damaged`. */
export function readStored<Key extends keyof StoredValues>(storage: Storage, key: Key): Stored<StoredValues[Key]> {
  // TypeScript does not follow the schema through the index; the schema of this very key checks the value.
  return readAs(storage, key, SCHEMAS[key]) as Stored<StoredValues[Key]>;
}

/** Stores a value; `false` if the device's storage is full or forbidden. */
export function writeStored<Key extends keyof StoredValues>(
  storage: Storage,
  key: Key,
  value: StoredValues[Key],
): boolean {
  return writeAs(storage, key, value);
}
