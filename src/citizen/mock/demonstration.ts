import type { Fault } from './faults';
import type { PersonId, Story } from './mock-person';
import type { Rating } from './ratings';
import type { CodeCheck } from './second-check';

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
  readonly codeCheck: CodeCheck;
  /** What somebody thought of a case, by its reference number; `none` where nothing was said. */
  ratingOf(reference: string): Rating | 'none';
  /** One a case: a second rating takes the place of the first. `false` where the store is full. */
  rate(reference: string, rating: Rating): boolean;
  /** `false` where the store is full: the fault is then not set. A new fault takes the place of the old one. */
  setFault(fault: Fault): boolean;
  clearFaults(): void;
  currentFault(): Fault | null;
  /** Forgets one person's renewals; without an id everyone's, with every session, rating and fault. */
  reset(personId?: PersonId): void;
}
