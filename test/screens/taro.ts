import { useEffect, useRef } from 'react';

/**
 * A small stand-in for Taro: a device in memory with a store, a stack of pages, a clipboard and a calendar. It does
 * what the app relies on and no more, and each part can be told to fail.
 */

interface CalendarEntry {
  readonly title: string;
  readonly description?: string;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly startTime: number;
  readonly alarm?: boolean;
}

interface Device {
  readonly store: Map<string, unknown>;
  storeIs: 'working' | 'full' | 'forbidden';
  /** The pages that lie open, the deepest first. */
  readonly stack: string[];
  /** Every move from page to page, such as `navigateTo /pages/home/home`. */
  readonly moves: string[];
  /** What the page in sight was opened with. */
  params: Record<string, string>;
  title: string;
  readonly clipboard: string[];
  clipboardIs: 'working' | 'forbidden';
  readonly calendar: CalendarEntry[];
  calendarIs: 'working' | 'forbidden';
  /** The names on the tab bar that the platform draws. */
  readonly tabs: string[];
  /** The text size in the platform's settings, in pixels. */
  fontSize: number;
}

export const device: Device = {
  store: new Map<string, unknown>(),
  storeIs: 'working',
  stack: [],
  moves: [],
  params: {},
  title: '',
  clipboard: [],
  clipboardIs: 'working',
  calendar: [],
  calendarIs: 'working',
  tabs: [],
  fontSize: 16,
};

const DEEPEST = 10;

export function resetDevice(): void {
  device.store.clear();
  device.storeIs = 'working';
  device.stack.splice(0, Infinity, '/pages/home/home');
  device.moves.length = 0;
  device.params = {};
  device.title = '';
  device.clipboard.length = 0;
  device.clipboardIs = 'working';
  device.calendar.length = 0;
  device.calendarIs = 'working';
  device.tabs.length = 0;
  device.fontSize = 16;
}

const shows = new Set<() => void>();
const hides = new Set<() => void>();

/** The page comes into sight again, or goes out of it; a page that is drawn is in sight by itself. */
export function showPage(): void {
  shows.forEach((run) => {
    run();
  });
}
export function hidePage(): void {
  hides.forEach((run) => {
    run();
  });
}

function useListener(listeners: Set<() => void>, run: () => void, atOnce: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const call = () => {
      latest.current();
    };
    listeners.add(call);
    if (atOnce) call();
    return () => {
      listeners.delete(call);
    };
  }, [listeners, atOnce]);
}

export function useDidShow(run: () => void): void {
  useListener(shows, run, true);
}

export function useDidHide(run: () => void): void {
  useListener(hides, run, false);
}

export function useRouter(): { readonly params: Readonly<Record<string, string>> } {
  return { params: device.params };
}

function refused(why: string): Promise<never> {
  return Promise.reject(new Error(why));
}

function working(): void {
  if (device.storeIs === 'forbidden') throw new Error('the store is forbidden');
}

function moved(how: string, url: string): Promise<void> {
  device.moves.push(`${how} ${url}`);
  return Promise.resolve();
}

const Taro = {
  getStorageSync(key: string): unknown {
    working();
    // A missing key is an empty text, as in WeChat and on H5.
    return device.store.get(key) ?? '';
  },
  setStorageSync(key: string, value: unknown): void {
    working();
    if (device.storeIs === 'full') throw new Error('the store is full');
    device.store.set(key, value);
  },
  removeStorageSync(key: string): void {
    working();
    device.store.delete(key);
  },
  getStorageInfoSync(): { readonly keys: string[] } {
    working();
    return { keys: [...device.store.keys()] };
  },

  getCurrentPages: (): readonly string[] => device.stack,
  navigateTo({ url }: { readonly url: string }): Promise<void> {
    if (device.stack.length >= DEEPEST) return refused('no room for another page');
    device.stack.push(url);
    return moved('navigateTo', url);
  },
  redirectTo({ url }: { readonly url: string }): Promise<void> {
    device.stack.splice(-1, 1, url);
    return moved('redirectTo', url);
  },
  reLaunch({ url }: { readonly url: string }): Promise<void> {
    device.stack.splice(0, Infinity, url);
    return moved('reLaunch', url);
  },
  switchTab({ url }: { readonly url: string }): Promise<void> {
    device.stack.splice(0, Infinity, url);
    return moved('switchTab', url);
  },
  navigateBack(): Promise<void> {
    device.stack.pop();
    return moved('navigateBack', device.stack.at(-1) ?? 'nowhere');
  },

  setNavigationBarTitle({ title }: { readonly title: string }): Promise<void> {
    device.title = title;
    return Promise.resolve();
  },
  setTabBarItem({ index, text }: { readonly index: number; readonly text: string }): Promise<void> {
    device.tabs[index] = text;
    return Promise.resolve();
  },
  getAppBaseInfo: (): { readonly fontSizeSetting: number } => ({ fontSizeSetting: device.fontSize }),
  getSystemInfoSync: (): { readonly fontSizeSetting: number } => ({ fontSizeSetting: device.fontSize }),
  setClipboardData({ data }: { readonly data: string }): Promise<void> {
    if (device.clipboardIs === 'forbidden') return refused('the clipboard is forbidden');
    device.clipboard.push(data);
    return Promise.resolve();
  },
  addPhoneCalendar(entry: CalendarEntry): Promise<void> {
    if (device.calendarIs === 'forbidden') return refused('the calendar is forbidden');
    device.calendar.push(entry);
    return Promise.resolve();
  },
};

// eslint-disable-next-line import-x/no-default-export -- Taro itself is imported by its default export.
export default Taro;
