import type { RequestKey } from '../../citizen/citizen-records';
import { randomLetters } from '../../citizen/random-letters';

const LENGTH = 24;

/** Returns a new request key: 24 letters and digits, about 124 bits. `random` returns numbers from 0 up to 1. */
export function newRequestKey(random: () => number): RequestKey {
  return randomLetters(LENGTH, random);
}

/** Returns the request key in a screen's parameters; `undefined` if there is none, or its value is not a valid key. */
export function requestKeyIn(params: Readonly<Record<string, string | undefined>>): RequestKey | undefined {
  const key = params['of'];
  return key !== undefined && /^[A-Za-z0-9-]{16,64}$/.test(key) ? key : undefined;
}
