import type { District } from './districts';
import listed from './centre-list.json';

/** Where something on the list is from, and the day on which somebody last held it against that, `YYYY-MM-DD`. */
export interface Checked {
  readonly source: string;
  readonly checked: string;
}

export type Given = Checked & { readonly value: string };

/** 居住证受理点: a place where a permit is renewed at a counter (R49). What nobody has checked is `null`, never a guess. */
export interface Centre {
  readonly district: District;
  readonly name: string;
  readonly address: Given | null;
  readonly phone: Given | null;
  readonly hours: Given | null;
  /** Degrees in GCJ-02, the coordinates of every map in China. Only together with an address. */
  readonly place: (Checked & { readonly latitude: number; readonly longitude: number }) | null;
}

/** Written by `npm run centres:import`, which checks it; empty until somebody has a real list. */
export const CENTRES = listed as readonly Centre[];
