import { STORAGE_KEYS, type StoredName, type Stay } from '../platform/storage-keys';
import { deviceStorage } from '../platform/storage';

/** What the app may keep on this device, how long, and whether there is any now. */
export interface StoredItem {
  readonly name: StoredName;
  readonly stay: Stay;
  readonly isHere: boolean;
}

/** Everything that the app may keep, from the registry by which it does. */
export function storedInventory(): readonly StoredItem[] {
  const keys = deviceStorage.keys();
  return (Object.keys(STORAGE_KEYS) as StoredName[]).map((name) => ({
    name,
    stay: STORAGE_KEYS[name],
    isHere: keys.some((key) => key === name || key.startsWith(`${name}/`)),
  }));
}
