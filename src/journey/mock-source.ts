import { createMockCitizenRecords } from '../citizen/mock/mock-citizen-records';
import { now, timer } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';

/** The mock source of this device, and the strings behind it. Loaded only when somebody asks for it. */
export const { records, demonstration } = createMockCitizenRecords({
  storage: deviceStorage,
  clock: now,
  random,
  timer,
});
