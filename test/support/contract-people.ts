import type { Holder } from '../../src/citizen/citizen-records.contract';
import type { PersonId } from '../../src/citizen/mock/mock-person';

/** The mock person who plays each holder of the contract. */
export const PERSON_FOR: Readonly<Record<Holder, PersonId>> = {
  renewable: 'smooth',
  moved: 'moved',
  'unreachable-once': 'source-down',
  'too-early': 'too-early',
  'under-review': 'in-review',
  'another-name': 'mismatch',
};
