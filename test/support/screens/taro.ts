import { useEffect, useRef } from 'react';

/**
 * A small stand-in for Taro: a device in memory with storage, a stack of pages, a clipboard and a calendar. It does only
 * what the app relies on, and each part can be made to fail.
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
  /** The open pages, bottom first. */
  readonly stack: string[];
  /** Every navigation, such as `navigateTo /pages/home/home`. */
  readonly moves: string[];
  /** Parameters of the page in sight. */
  params: Record<string, string>;
  title: string;
  readonly clipboard: string[];
  clipboardIs: 'working' | 'forbidden';
  readonly calendar: CalendarEntry[];
  calendarIs: 'working' | 'forbidden';
  /** The calendar permission in WeChat's settings; `not-asked` until the person has said yes or no. */
  calendarSetting: 'not-asked' | 'allowed' | 'forbidden' | 'unknown';
  /** The person's choice when the settings are opened. */
  willSet: 'allowed' | 'forbidden';
  /** The app's own files, by path. */
  readonly files: Map<string, string>;
  /** The file that the person chooses from a chat, and its size in bytes. */
  chosen: { readonly path: string; readonly size: number } | 'none';
  /** Files sent to a chat: name and text. */
  readonly sent: { readonly name: string; readonly text: string }[];
  chatIs: 'open' | 'closed';
  /** The text on each picture in the album, line by line. */
  readonly album: (readonly string[])[];
  albumIs: 'working' | 'forbidden' | 'missing';
  /** WeChat's privacy contract; `missing` if WeChat is too old for one. */
  privacyIs: 'missing' | 'agreed' | 'unknown' | 'open, will agree' | 'open, will refuse';
  /** Number of times the person was asked to agree to it. */
  privacyAsked: number;
  /** Returns what the page in sight provides for forwarding, as the platform's menu asks for it. */
  forwarded: (() => unknown) | undefined;
  /** The labels on the tab bar that the platform draws. */
  readonly tabs: string[];
  /** The text size in the platform's settings, in pixels. */
  fontSize: number;
  /** The id of the element last scrolled to, or the position in pixels from the top. */
  scrolledTo: string;
  /** In the platform's own terms. */
  network: string;
  /** Called by the platform when the connection comes or goes. */
  networkChanged: (({ isConnected }: { readonly isConnected: boolean }) => void) | undefined;
  /** The places shown on the platform's map. */
  readonly mapped: unknown[];
  mapIs: 'working' | 'missing';
  /** The numbers dialled. */
  readonly calls: string[];
  phoneIs: 'working' | 'closed' | 'missing';
  /** `missing` makes fetching the subpackage fail. */
  subpackageIs: 'there' | 'missing';
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
  calendarSetting: 'not-asked',
  willSet: 'allowed',
  files: new Map<string, string>(),
  chosen: 'none',
  sent: [],
  chatIs: 'open',
  album: [],
  albumIs: 'working',
  privacyIs: 'missing',
  privacyAsked: 0,
  forwarded: undefined,
  tabs: [],
  fontSize: 16,
  scrolledTo: '',
  network: 'wifi',
  networkChanged: undefined,
  mapped: [],
  mapIs: 'working',
  calls: [],
  phoneIs: 'working',
  subpackageIs: 'there',
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
  device.calendarSetting = 'not-asked';
  device.willSet = 'allowed';
  device.files.clear();
  device.chosen = 'none';
  device.sent.length = 0;
  device.chatIs = 'open';
  device.album.length = 0;
  device.albumIs = 'working';
  device.privacyIs = 'missing';
  device.privacyAsked = 0;
  device.forwarded = undefined;
  device.tabs.length = 0;
  device.fontSize = 16;
  device.scrolledTo = '';
  device.network = 'wifi';
  device.mapped.length = 0;
  device.mapIs = 'working';
  device.calls.length = 0;
  device.phoneIs = 'working';
  device.subpackageIs = 'there';
}

const shows = new Set<() => void>();
const hides = new Set<() => void>();

/** Brings the page into sight again, or out of it; a newly drawn page is in sight. */
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

export function useShareAppMessage(give: () => unknown): void {
  useEffect(() => {
    device.forwarded = give;
    return () => {
      device.forwarded = undefined;
    };
  }, [give]);
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

function fetched(url: string): boolean {
  return device.subpackageIs === 'there' || !url.startsWith('/guide/');
}

function moved(how: string, url: string): Promise<void> {
  device.moves.push(`${how} ${url}`);
  return Promise.resolve();
}

const Taro = {
  getStorageSync(key: string): unknown {
    working();
    // A missing key reads as an empty text, as in WeChat and on H5.
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
    if (!fetched(url)) return refused('the subpackage cannot be fetched');
    device.stack.push(url);
    return moved('navigateTo', url);
  },
  redirectTo({ url }: { readonly url: string }): Promise<void> {
    device.stack.splice(-1, 1, url);
    return moved('redirectTo', url);
  },
  reLaunch({ url }: { readonly url: string }): Promise<void> {
    if (!fetched(url)) return refused('the subpackage cannot be fetched');
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
  getNetworkType: (): Promise<{ readonly networkType: string }> => Promise.resolve({ networkType: device.network }),
  onNetworkStatusChange(run: NonNullable<Device['networkChanged']>): void {
    device.networkChanged = run;
  },
  nextTick(run: () => void): void {
    run();
  },
  pageScrollTo({ selector, scrollTop }: { readonly selector?: string; readonly scrollTop?: number }): Promise<void> {
    device.scrolledTo = selector?.replace(/^.*#/, '') ?? String(scrollTop);
    return Promise.resolve();
  },
  getAppBaseInfo: (): { readonly fontSizeSetting: number } => ({ fontSizeSetting: device.fontSize }),
  getSystemInfoSync: (): { readonly fontSizeSetting: number } => ({ fontSizeSetting: device.fontSize }),
  setClipboardData({ data }: { readonly data: string }): Promise<void> {
    if (device.clipboardIs === 'forbidden') return refused('the clipboard is forbidden');
    device.clipboard.push(data);
    return Promise.resolve();
  },
  openLocation(place: unknown): Promise<void> {
    if (device.mapIs === 'missing') return refused('openLocation:fail no map');
    device.mapped.push(place);
    return Promise.resolve();
  },
  makePhoneCall({ phoneNumber }: { readonly phoneNumber: string }): Promise<void> {
    if (device.phoneIs === 'closed')
      return Promise.reject(Object.assign(new Error('closed'), { errMsg: 'makePhoneCall:fail cancel' }));
    if (device.phoneIs === 'missing') return refused('makePhoneCall:fail no phone');
    device.calls.push(phoneNumber);
    return Promise.resolve();
  },
  addPhoneCalendar(entry: CalendarEntry): Promise<void> {
    if (device.calendarIs === 'forbidden') return refused('the calendar is forbidden');
    device.calendar.push(entry);
    return Promise.resolve();
  },
  getSetting(): Promise<{ readonly authSetting: Readonly<Record<string, boolean>> }> {
    const { calendarSetting } = device;
    if (calendarSetting === 'unknown') return refused('the settings cannot be read');
    const known = calendarSetting !== 'not-asked';
    return Promise.resolve({
      authSetting: known ? { 'scope.addPhoneCalendar': calendarSetting === 'allowed' } : {},
    });
  },
  openSetting(): Promise<void> {
    if (device.calendarSetting === 'unknown') return refused('there are no settings');
    device.calendarSetting = device.willSet;
    return Promise.resolve();
  },
  env: { USER_DATA_PATH: 'app:' },
  getFileSystemManager: () => ({
    writeFileSync(path: string, text: string): void {
      if (device.storeIs !== 'working') throw new Error('no room for a file');
      device.files.set(path, text);
    },
    readFileSync(path: string): string {
      const text = device.files.get(path);
      if (text === undefined) throw new Error('there is no such file');
      return text;
    },
    unlink: ({ filePath }: { readonly filePath: string }) => void device.files.delete(filePath),
  }),
  shareFileMessage({ filePath, fileName }: { readonly filePath: string; readonly fileName: string }): Promise<void> {
    if (device.chatIs === 'closed') return refused('shareFileMessage:fail cancel');
    device.sent.push({ name: fileName, text: device.files.get(filePath) ?? 'nothing' });
    return Promise.resolve();
  },
  chooseMessageFile(): Promise<{ readonly tempFiles: readonly { readonly path: string; readonly size: number }[] }> {
    if (device.chatIs === 'closed') return refused('chooseMessageFile:fail cancel');
    return Promise.resolve({ tempFiles: device.chosen === 'none' ? [] : [device.chosen] });
  },
  createOffscreenCanvas(): OffscreenCanvas {
    if (device.albumIs === 'missing') throw new Error('WeChat is too old to draw beside the page');
    const words: string[] = [];
    return { words, getContext: () => penThatWrites(words) };
  },
  canvasToTempFilePath({ canvas }: { readonly canvas: OffscreenCanvas }): Promise<{ readonly tempFilePath: string }> {
    pictures.push(canvas.words);
    return Promise.resolve({ tempFilePath: String(pictures.length - 1) });
  },
  saveImageToPhotosAlbum({ filePath }: { readonly filePath: string }): Promise<void> {
    if (device.albumIs === 'forbidden') return refused('the album is forbidden');
    device.album.push(pictures[Number(filePath)] ?? []);
    return Promise.resolve();
  },
  get getPrivacySetting() {
    if (device.privacyIs === 'missing') return undefined;
    return ({ success, fail }: Callbacks<{ readonly needAuthorization: boolean }>) => {
      if (device.privacyIs === 'unknown') fail();
      else success({ needAuthorization: device.privacyIs !== 'agreed' });
    };
  },
  get requirePrivacyAuthorize() {
    if (device.privacyIs === 'missing') return undefined;
    return ({ success, fail }: Callbacks<void>) => {
      device.privacyAsked += 1;
      if (device.privacyIs === 'open, will refuse') fail();
      else success();
    };
  },
};

interface Callbacks<Value> {
  readonly success: (said: Value) => void;
  readonly fail: () => void;
}

interface OffscreenCanvas {
  readonly words: readonly string[];
  readonly getContext: () => unknown;
}

/** Temporary files, by path. */
const pictures: (readonly string[])[] = [];

/** A canvas context that only records the text written; each character is as wide as it is high. */
function penThatWrites(words: string[]) {
  return {
    font: '',
    fillStyle: '',
    textBaseline: '',
    fillRect: () => undefined,
    measureText(text: string) {
      return { width: text.length * Number(/(\d+)px/.exec(this.font)?.[1] ?? NaN) };
    },
    fillText: (text: string) => void words.push(text),
  };
}

export default Taro;
