import type { District } from './districts';
import listed from './centre-list.json';

/** The source of a fact on the list, and the day it was last checked against that source, `YYYY-MM-DD`. */
export interface Checked {
  readonly source: string;
  readonly checked: string;
}

export type Given = Checked & { readonly value: string };

/** 居住证受理点: a place where a permit is renewed at a counter (R49). Unchecked facts are `null`, never a guess. */
export interface Centre {
  readonly district: District;
  readonly name: string;
  readonly address: Given | null;
  readonly phone: Given | null;
  readonly hours: Given | null;
  /** Degrees in GCJ-02, the coordinates of every map in China. Present only together with an address. */
  readonly place: (Checked & { readonly latitude: number; readonly longitude: number }) | null;
}

/** Written by `npm run centres:import`, which checks it; empty until a real list is available. */
export const CENTRES = listed as readonly Centre[];
