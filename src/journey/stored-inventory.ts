import { KEPT, type KeptName, type Stay } from '../platform/storage-keys';
import { deviceStorage } from '../platform/storage';

/** What the app may keep on this device, how long, and whether there is any now. */
export interface StoredItem {
  readonly name: KeptName;
  readonly stay: Stay;
  readonly isHere: boolean;
}

/** Everything that the app may keep, from the registry by which it does. */
export function storedInventory(): readonly StoredItem[] {
  const keys = deviceStorage.keys();
  return (Object.keys(KEPT) as KeptName[]).map((name) => ({
    name,
    stay: KEPT[name],
    isHere: keys.some((key) => key === name || key.startsWith(`${name}/`)),
  }));
}
