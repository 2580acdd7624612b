import type { RequestKey } from '../../src/citizen/citizen-records';

/** One verification, whose sources are to be asked. Names nobody: a subject is opaque. */
export interface Verification {
  readonly subject: string;
  readonly requestKey: RequestKey;
}

/** A source that does not answer is tried once more, some three seconds later, before it counts as unavailable (D7). */
const ATTEMPTS = 2;

/** Returns the statement that adds the job, so that it is added in the transaction that starts the verification. */
export function askSourcesJob({ subject, requestKey }: Verification): [statement: string, values: unknown[]] {
  return [
    `select graphile_worker.add_job('ask-sources', $1::json, max_attempts => $2, job_key => $3)`,
    [JSON.stringify({ subject, requestKey }), ATTEMPTS, `${subject}/${requestKey}`],
  ];
}
