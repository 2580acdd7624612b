import * as v from 'valibot';
import type { Storage } from './storage';

/** Returns the JSON value stored under a key; `undefined` if there is none, or it does not match the schema. */
export function storedJson<T>(storage: Storage, key: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(storage.read(key) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
