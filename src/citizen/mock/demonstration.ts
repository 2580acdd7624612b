import type { Fault } from './faults';
import type { PersonId, Story } from './mock-person';
import type { Rating } from './ratings';
import type { CodeCheck } from './second-check';

/** The data of a mock person that is shown before sign-in. `id` is their authorisation. */
interface PersonInTheDemonstration {
  readonly id: string;
  readonly name: string;
  readonly story: Story;
}

/** Controls of the mock for the demonstration's screens; not part of the port. */
export interface Demonstration {
  /** In the order in which to show them. */
  readonly people: readonly PersonInTheDemonstration[];
  readonly codeCheck: CodeCheck;
  /** Returns the rating of a case by its reference number, or `none`. */
  ratingOf(reference: string): Rating | 'none';
  /** Rates a case; a second rating replaces the first. Returns false if the store is full. */
  rate(reference: string, rating: Rating): boolean;
  /** Sets a fault in place of the current one. Returns false, and changes nothing, if the store is full. */
  setFault(fault: Fault): boolean;
  clearFaults(): void;
  currentFault(): Fault | null;
  /** Deletes one person's renewals; without an id everyone's, with all sessions, ratings and faults. */
  reset(personId?: PersonId): void;
}
