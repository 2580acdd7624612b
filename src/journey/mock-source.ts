import { createMockCitizenRecords } from '../citizen/mock/mock-citizen-records';
import { now, timer } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';

/** The mock source of this device and the controls behind it. A chunk of its own, loaded on first use. */
export const { records, demonstration } = createMockCitizenRecords({
  storage: deviceStorage,
  clock: now,
  random,
  timer,
});
