import type { Timer } from '../../src/citizen/timer';
import {
  createMockCitizenRecords,
  type MockCitizenRecords,
  type MockOptions,
} from '../../src/citizen/mock/mock-citizen-records';
import { seeded } from '../../src/citizen/mock/seeded';
import { fakeStorage, type FakeStorage } from './fake-storage';

/** Lets no time pass: every timer fires as soon as nothing else can happen, on a slow machine too. */
export const promptTimer: Timer = (_, run) => {
  const id = setImmediate(run);
  return () => {
    clearImmediate(id);
  };
};

/** Returns noon in Shanghai on a day, `YYYY-MM-DD`. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}

/** A mock whose clock stands still until it is moved, and whose network takes no time. */
export interface FakeAuthority {
  readonly storage: FakeStorage;
  readonly options: MockOptions;
  now: number;
  mock: MockCitizenRecords;
  /** Kills the app and reopens it. */
  restart(): void;
}

export function fakeAuthority(now: number = noon('2026-11-23')): FakeAuthority {
  const storage = fakeStorage();
  const options: MockOptions = {
    storage,
    clock: () => made.now,
    random: seeded('bench'),
    timer: promptTimer,
    pace: 0,
  };
  const made: FakeAuthority = {
    storage,
    options,
    now,
    mock: createMockCitizenRecords(options),
    restart() {
      made.mock = createMockCitizenRecords(options);
    },
  };
  return made;
}
