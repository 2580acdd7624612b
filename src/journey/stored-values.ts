import * as v from 'valibot';
import { keepAs, readAs, type Storage, type Stored } from '../platform/storage-keys';
import { PAPERS } from '../rules/decision';

/** What the journey keeps of whoever is signed in. All of it is wiped on signing out. */
const SCHEMAS = {
  /** A name that means nothing elsewhere, and no secret. */
  checked: v.object({ subjects: v.array(v.string()) }),
  session: v.object({ token: v.string(), subject: v.string(), expiresAt: v.number() }),
  pending: v.object({ subject: v.string(), requestKey: v.string() }),
  ticked: v.object({ subject: v.string(), papers: v.array(v.picklist(PAPERS)) }),
};
type Kept = { readonly [Key in keyof typeof SCHEMAS]: v.InferOutput<(typeof SCHEMAS)[Key]> };

/** Reads what was kept; what cannot be understood is removed and called `damaged`. */
export function readStored<Key extends keyof Kept>(storage: Storage, key: Key): Stored<Kept[Key]> {
  // TypeScript does not follow the schema through the index; the schema of this very key checks the value.
  return readAs(storage, key, SCHEMAS[key]) as Stored<Kept[Key]>;
}

/** Keeps a value; `false` where the device's storage is full or forbidden. */
export function keep<Key extends keyof Kept>(storage: Storage, key: Key, value: Kept[Key]): boolean {
  return keepAs(storage, key, value);
}
