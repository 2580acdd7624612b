import { type ContractSubject, citizenRecordsContract } from '../citizen-records.contract';
import { fakeAuthority } from '../../../test/support/fake-authority';
import { PERSON_FOR } from '../../../test/support/contract-people';

citizenRecordsContract('The mock', (): ContractSubject => {
  const made = fakeAuthority();
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
