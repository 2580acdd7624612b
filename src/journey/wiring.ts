import { createMockCitizenRecords } from '../citizen/mock/mock-citizen-records';
import { now, timer, wait } from '../platform/clock';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';
import { createJourney } from './journey';

/**
 * Where the parts of the running app are put together. A real data source takes the mock's place here, and nowhere else
 * (README, "A real data source").
 */
const mock = createMockCitizenRecords({ storage: deviceStorage, clock: now, random, timer });

export const { demonstration } = mock;
export const journey = createJourney({ records: mock.records, storage: deviceStorage, now, wait, random });
