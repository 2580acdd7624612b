import { lazily } from '../citizen/lazy-records';
import { now, timer } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';
import { createJourney } from './journey';
import type { LoadDemonstration } from './demonstration';

/**
 * Loaded on first use. Import it only here, which the app itself loads: a page that imported it too would get its own
 * copy of everything the app already has.
 */
const loadMockSource = () => import(/* webpackChunkName: "guide/mock" */ './mock-source');

/**
 * The running app's journey. A real data source replaces the mock here; docs/how-to/add-a-data-source.md lists everything
 * else that belongs to the mock.
 */
export const journey = createJourney({
  records: lazily(async () => (await loadMockSource()).records),
  storage: deviceStorage,
  now,
  timer,
  random,
});

export const loadDemonstration: LoadDemonstration = async () => (await loadMockSource()).demonstration;
