import * as v from 'valibot';
import type { Storage } from './storage';

/** Returns what is stored under a key as JSON; `undefined` where there is nothing, or nothing that the schema takes. */
export function storedJson<T>(storage: Storage, key: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(storage.read(key) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
