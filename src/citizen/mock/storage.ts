/** A key-value store of text, such as the device's. `write` throws if the store is full, and then changes nothing. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
}
