import { lazily } from '../citizen/lazy-records';
import { now, timer } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';
import { createJourney } from './journey';
import type { LoadDemonstration } from './demonstration';

/**
 * Fetched when somebody asks for it. Only from here, which the app itself loads: asked for by a page as well, it would
 * carry its own copy of all that the app has already.
 */
const loadMockSource = () => import(/* webpackChunkName: "guide/mock" */ './mock-source');

/**
 * The running app's journey. A real data source takes the mock's place here; docs/how-to/add-a-data-source.md names what
 * else belongs to the mock.
 */
export const journey = createJourney({
  records: lazily(async () => (await loadMockSource()).records),
  storage: deviceStorage,
  now,
  timer,
  random,
});

export const loadDemonstration: LoadDemonstration = async () => (await loadMockSource()).demonstration;
