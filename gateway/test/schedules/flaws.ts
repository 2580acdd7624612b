/** What may be wrong with a system under test. */
export interface Flaws {
  /** A gateway that does not lock what it reads, as a careless change of its code might. */
  readonly locksForgotten?: boolean;
  readonly withoutUniqueIndexes?: boolean;
  /** The app stores the key of its request some time after it has sent it. */
  readonly keyStoredLate?: boolean;
  /** The statements that record an answer, decide and conclude are transactions of their own. */
  readonly decisionOutsideTransaction?: boolean;
  readonly jobAcknowledgedFirst?: boolean;
  /** No job looks for sources whose gateway died; the queue itself gives a job back after four hours. */
  readonly lostNotSought?: boolean;
  /** Something on the way answers a read with what it answered anyone before. */
  readonly answerCachedAcrossPersons?: boolean;
}

/** Systems that must be found to break a promise. */
export const BROKEN = {
  'no-unique-index': { locksForgotten: true, withoutUniqueIndexes: true },
  'key-not-stored-first': { keyStoredLate: true },
  'decision-outside-transaction': { decisionOutsideTransaction: true },
  'job-acknowledged-first': { jobAcknowledgedFirst: true, lostNotSought: true },
  'answer-cached': { answerCachedAcrossPersons: true },
} as const satisfies Record<string, Flaws>;

/** Systems with half of such a flaw, in which something else still holds. */
export const SAVED = {
  'locks forgotten, and saved by the unique indexes': { locksForgotten: true },
  'jobs acknowledged first, and saved by the search for lost sources': { jobAcknowledgedFirst: true },
  'lost sources not sought, and saved by the queue after four hours': { lostNotSought: true },
} as const satisfies Record<string, Flaws>;
