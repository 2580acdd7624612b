import * as v from 'valibot';
import type { Storage } from '../platform/storage';
import { PAPERS } from '../rules/decision';

/** What the app keeps on the device, each under a key of its own. All of it is wiped on signing out. */
const KEPT = {
  /** Who passed the second check on this device (R10); a name that means nothing elsewhere, and no secret. */
  checked: v.object({ subjects: v.array(v.string()) }),
  session: v.object({ token: v.string(), subject: v.string(), expiresAt: v.number() }),
  pending: v.object({ subject: v.string(), requestKey: v.string() }),
  ticked: v.object({ subject: v.string(), papers: v.array(v.picklist(PAPERS)) }),
};
type Kept = { readonly [Key in keyof typeof KEPT]: v.InferOutput<(typeof KEPT)[Key]> };

export type Stored<T> =
  { readonly is: 'stored'; readonly value: T } | { readonly is: 'absent' } | { readonly is: 'damaged' };

/** Reads what was kept; what cannot be understood is removed and called `damaged`. */
export function readStored<Key extends keyof Kept>(storage: Storage, key: Key): Stored<Kept[Key]> {
  const text = textOf(storage, key);
  if (text === null) return { is: 'absent' };
  const parsed = v.safeParse(KEPT[key], parsedJson(text));
  // TypeScript does not follow the schema through the index; the schema of this very key has just checked the value.
  if (parsed.success) return { is: 'stored', value: parsed.output as Kept[Key] };
  storage.remove(key);
  return { is: 'damaged' };
}

/** Keeps a value; `false` where the device's storage is full or forbidden. */
export function keep<Key extends keyof Kept>(storage: Storage, key: Key, value: Kept[Key]): boolean {
  try {
    storage.write(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Wipes everything personal that the app keeps. */
export function forgetAll(storage: Storage): void {
  for (const key of Object.keys(KEPT)) storage.remove(key);
}

/** A store that cannot be read keeps nothing for us; the source still knows what was done. */
function textOf(storage: Storage, key: string): string | null {
  try {
    return storage.read(key);
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
