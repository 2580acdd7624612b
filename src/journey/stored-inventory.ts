import { STORAGE_KEYS, type StoredName, type Stay } from '../platform/storage-keys';
import { deviceStorage } from '../platform/storage';

/** Something the app may store on this device, for how long, and whether it is stored now. */
export interface StoredItem {
  readonly name: StoredName;
  readonly stay: Stay;
  readonly isHere: boolean;
}

/** Lists everything the app may store, from the registry through which it does so. */
export function storedInventory(): readonly StoredItem[] {
  const keys = deviceStorage.keys();
  return (Object.keys(STORAGE_KEYS) as StoredName[]).map((name) => ({
    name,
    stay: STORAGE_KEYS[name],
    isHere: keys.some((key) => key === name || key.startsWith(`${name}/`)),
  }));
}
