import type { RequestKey } from '../../citizen/citizen-records';
import { randomLetters } from '../../citizen/random-letters';

const LENGTH = 24;

/** A new request key: 24 letters and digits, some 124 bits. `random` gives numbers from 0 up to 1. */
export function newRequestKey(random: () => number): RequestKey {
  return randomLetters(LENGTH, random);
}

/** The request key in a screen's parameters; `undefined` where there is none, or something that cannot be one. */
export function requestKeyIn(params: Readonly<Record<string, string | undefined>>): RequestKey | undefined {
  const key = params['of'];
  return key !== undefined && /^[A-Za-z0-9-]{16,64}$/.test(key) ? key : undefined;
}
