import { type ContractBench, citizenRecordsContract, type Holder } from '../citizen-records.contract';
import { bench } from './bench';
import type { PersonId } from './mock-person';

const PERSON_FOR: Readonly<Record<Holder, PersonId>> = {
  renewable: 'smooth',
  moved: 'moved',
  'unreachable-once': 'source-down',
  'too-early': 'too-early',
  'under-review': 'in-review',
  'another-name': 'mismatch',
};

citizenRecordsContract('The mock', (): ContractBench => {
  const made = bench();
  return {
    records: made.mock.records,
    restarted() {
      made.restart();
      return made.mock.records;
    },
    authorisationOf: (holder) => PERSON_FOR[holder],
    advance(milliseconds) {
      made.now += milliseconds;
    },
    failNext(operation, failure) {
      expect(made.mock.demonstration.setFault({ failure, operation, times: 1 })).toBe(true);
    },
  };
});
