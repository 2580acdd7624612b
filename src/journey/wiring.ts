import { lazily } from '../citizen/lazy-records';
import { now, wait } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';
import { createJourney } from './journey';

/**
 * The running app's journey. A real data source takes the mock's place here; what else belongs to the mock is named in the
 * README, "A real data source".
 */
export const journey = createJourney({
  records: lazily(async () => (await import('./mock-source')).records),
  storage: deviceStorage,
  now,
  wait,
  random,
});
