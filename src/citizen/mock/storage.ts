/** A store of texts by key, such as the device's. `write` may throw where the store is full; it then changes nothing. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
}
