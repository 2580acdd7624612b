import type { StoreApi } from 'zustand/vanilla';
import type { CitizenRecords } from '../citizen/citizen-records';
import type { Timer } from '../citizen/timer';
import type { Storage } from '../platform/storage-keys';
import type { JourneyState } from './journey-state';

/** Everything the journey depends on from outside; tests pass their own. */
export interface JourneyWorld {
  readonly records: CitizenRecords;
  readonly storage: Storage;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  readonly timer: Timer;
  /** From 0 up to, but not including, 1. */
  readonly random: () => number;
}

export interface JourneyContext extends JourneyWorld {
  readonly store: StoreApi<JourneyState>;
}
