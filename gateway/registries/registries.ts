import type { RequestKey } from '../../src/citizen/citizen-records';
import type { RecordName, RecordState } from '../../src/rules/facts';

/** The port to the four registries that a verification asks. */
export interface Registries {
  /**
   * Returns what one registry has found about a person; it may be asked twice.
   * @throws Error if it does not answer, in time and in the form agreed.
   */
  ask(source: RecordName, question: RegistryQuestion): Promise<RecordState>;
}

export interface RegistryQuestion {
  readonly identityNumber: string;
  /** The same for each attempt, so that a registry can tell a repetition. */
  readonly requestKey: RequestKey;
}
