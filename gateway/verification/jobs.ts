import type { RequestKey } from '../../src/citizen/citizen-records';
import type { RecordName } from '../../src/rules/facts';

/** One source to be asked for one verification. Names nobody: a subject is opaque. */
export interface AskSource {
  readonly subject: string;
  readonly requestKey: RequestKey;
  readonly source: RecordName;
}

/** A source that does not answer is tried once more, some three seconds later, before it counts as unavailable (D7). */
const ATTEMPTS = 2;

/** Returns the statement that adds the job, so that it is added in the transaction that starts the verification. */
export function askSourceJob(job: AskSource): [statement: string, values: unknown[]] {
  const { subject, requestKey, source } = job;
  return [
    `select graphile_worker.add_job('ask-source', $1::json, max_attempts => $2, job_key => $3)`,
    [JSON.stringify(job), ATTEMPTS, `${subject}/${requestKey}/${source}`],
  ];
}
