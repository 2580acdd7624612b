import * as v from 'valibot';
import type { Storage } from './storage';
import { storedJson } from './stored-json';

/** The five levels of 好差评, from 非常满意 to 非常不满意. */
export const RATINGS = ['very-good', 'good', 'fair', 'poor', 'very-poor'] as const;
export type Rating = (typeof RATINGS)[number];

const KEY = 'mock-citizen/ratings';
const ratingsSchema = v.record(v.string(), v.picklist(RATINGS));

/** Reads the ratings. Unreadable ones count as empty, because they can be given again. */
function ratingsIn(storage: Storage): Readonly<Record<string, Rating>> {
  return storedJson(storage, KEY, ratingsSchema) ?? {};
}

export function ratingOf(storage: Storage, reference: string): Rating | 'none' {
  return ratingsIn(storage)[reference] ?? 'none';
}

/** Stores a rating. Returns false, and changes nothing, if the store is full. */
export function rate(storage: Storage, reference: string, rating: Rating): boolean {
  try {
    storage.write(KEY, JSON.stringify({ ...ratingsIn(storage), [reference]: rating }));
    return true;
  } catch {
    return false;
  }
}

export function forgetRatings(storage: Storage): void {
  storage.remove(KEY);
}
