/** The size of a drawn screen, as the platforms count it. */
export interface Size {
  readonly nodes: number;
  readonly depth: number;
  readonly children: number;
}

/** Records of the host while the app runs, for the tests to read. */
export interface Notes {
  /** Errors on a real device: a missing handler, template or element, an error of the component core. */
  readonly problems: string[];
  /** Each `setData` call: its page, its size in bytes of JSON, when on the app's clock, and the tap before it. */
  readonly setData: {
    readonly page: string;
    readonly bytes: number;
    readonly at: number;
    readonly tap: number;
  }[];
  /** The times of each tap, and of each key that changed a text, on the app's clock. */
  readonly taps: number[];
  readonly handlers: { readonly type: string; readonly milliseconds: number }[];
  /** APIs of the platform that the app called. */
  readonly called: string[];
  /** APIs that the app looked for and the host lacks. */
  readonly missing: string[];
  /** Values that the app passed to the platform: for the chat, the calendar, the map, the telephone. */
  readonly given: { readonly to: string; readonly what: unknown }[];
  /** The largest size of each page, by its path. */
  readonly sizes: Record<string, Size>;
  /** The most bytes that were stored on the device. */
  storage: number;
}

type Lists = 'problems' | 'setData' | 'taps' | 'handlers' | 'called' | 'missing' | 'given';

const KEY = 'notes';
const NONE: Notes = {
  problems: [],
  setData: [],
  taps: [],
  handlers: [],
  called: [],
  missing: [],
  given: [],
  sizes: {},
  storage: 0,
};

/** Survives the app being killed, as the device's answers do. */
export const notes: Notes = JSON.parse(sessionStorage.getItem(KEY) ?? JSON.stringify(NONE)) as Notes;

addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(notes)));

export function note<Kind extends Lists>(kind: Kind, what: Notes[Kind][number]): void {
  (notes[kind] as Notes[Kind][number][]).push(what);
}

export function noteSize(page: string, size: Size): void {
  const before = notes.sizes[page] ?? { nodes: 0, depth: 0, children: 0 };
  notes.sizes[page] = {
    nodes: Math.max(before.nodes, size.nodes),
    depth: Math.max(before.depth, size.depth),
    children: Math.max(before.children, size.children),
  };
}
