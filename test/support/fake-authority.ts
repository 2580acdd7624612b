import type { Timer } from '../../src/citizen/timer';
import {
  createMockCitizenRecords,
  type MockCitizenRecords,
  type MockOptions,
} from '../../src/citizen/mock/mock-citizen-records';
import { seeded } from '../../src/citizen/mock/seeded';
import type { Storage } from '../../src/citizen/mock/storage';

/** A store in memory that can be full. */
interface MemoryStorage extends Storage {
  full: boolean;
  readonly texts: Map<string, string>;
}

function memoryStorage(): MemoryStorage {
  const texts = new Map<string, string>();
  return {
    full: false,
    texts,
    read: (key) => texts.get(key) ?? null,
    write(key, value) {
      if (this.full) throw new Error('the store is full');
      texts.set(key, value);
    },
    remove(key) {
      texts.delete(key);
    },
  };
}

/** Lets no time pass: whatever is to wait comes as soon as nothing else can happen, on a slow machine too. */
export const promptTimer: Timer = (_, run) => {
  const id = setImmediate(run);
  return () => {
    clearImmediate(id);
  };
};

/** Noon in Shanghai on a day, `YYYY-MM-DD`. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00+08:00`);
}

/** A mock whose clock stands until it is moved, and whose network takes no time. */
export interface Bench {
  readonly storage: MemoryStorage;
  readonly options: MockOptions;
  now: number;
  mock: MockCitizenRecords;
  /** The app was killed and is opened again. */
  restart(): void;
}

export function bench(now: number = noon('2026-11-23')): Bench {
  const storage = memoryStorage();
  const options: MockOptions = {
    storage,
    clock: () => made.now,
    random: seeded('bench'),
    timer: promptTimer,
    pace: 0,
  };
  const made: Bench = {
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
