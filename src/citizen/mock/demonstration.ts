import type { Fault } from './faults';
import type { PersonId, Story } from './mock-person';

/** What a demonstration shows of a mock person before they sign in. `id` is their authorisation. */
interface PersonInTheDemonstration {
  readonly id: PersonId;
  readonly name: string;
  readonly story: Story;
}

/** The strings behind the mock, for the demonstration's own screen. It is no part of the port. */
export interface Demonstration {
  /** In the order in which to show them. */
  readonly people: readonly PersonInTheDemonstration[];
  /** `false` where the store is full: the fault is then not set. A new fault takes the place of the old one. */
  setFault(fault: Fault): boolean;
  clearFaults(): void;
  currentFault(): Fault | null;
  /** Forgets one person's renewals; without an id everyone's, with every session and fault. */
  reset(personId?: PersonId): void;
}
