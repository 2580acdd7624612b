import { device } from './device';
import { notes } from './notes';

/** The phone's storage for this app, in the format of H5, so that the tests read and break a single format. */

const KB = 1024;
/** Bytes that a key may hold, and all of them together, as the platforms document. */
const LIMITS = {
  weapp: { key: 1024 * KB, all: 10 * 1024 * KB },
  alipay: { key: 200 * KB, all: 10 * 1024 * KB },
} as const;

export function storageApis(target: 'weapp' | 'alipay'): Record<string, unknown> {
  return target === 'weapp'
    ? {
        getStorageSync: (key: string) => read(key) ?? '',
        setStorageSync: (key: string, data: unknown) => write(target, key, data),
        removeStorageSync: (key: string) => localStorage.removeItem(key),
        clearStorageSync: () => localStorage.clear(),
        getStorageInfoSync: info,
      }
    : {
        getStorageSync: ({ key }: { key: string }) => ({ data: read(key) ?? null }),
        setStorageSync: ({ key, data }: { key: string; data: unknown }) => write(target, key, data),
        removeStorageSync: ({ key }: { key: string }) => localStorage.removeItem(key),
        clearStorageSync: () => localStorage.clear(),
        getStorageInfoSync: info,
      };
}

function read(key: string): unknown {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  try {
    return (JSON.parse(text) as { data: unknown }).data;
  } catch {
    return '';
  }
}

function write(target: 'weapp' | 'alipay', key: string, data: unknown): void {
  if (device().refuses('setStorageSync')) throw new Error('setStorage:fail');
  const text = JSON.stringify({ data });
  const { key: one, all } = LIMITS[target];
  const bytes = new TextEncoder().encode(text).length;
  const before = new TextEncoder().encode(localStorage.getItem(key) ?? '').length;
  if (bytes > one || used() - before + bytes > all) throw new Error('setStorage:fail entity too large');
  localStorage.setItem(key, text);
  notes.storage = Math.max(notes.storage, used());
}

function used(): number {
  return keys().reduce((sum, key) => sum + new TextEncoder().encode(localStorage.getItem(key) ?? '').length, 0);
}

function keys(): string[] {
  return Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
}

function info(): object {
  return { keys: keys(), currentSize: Math.ceil(used() / KB), limitSize: 10 * KB };
}
