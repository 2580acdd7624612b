import type { RequestKey } from '../../src/citizen/citizen-records';

/** One verification, whose sources are to be asked. Names nobody: a subject is opaque. */
export interface Verification {
  readonly subject: string;
  readonly requestKey: RequestKey;
}

/** Returns the statement that adds the job, so that it is added in the transaction that starts the verification. */
export function askSourcesJob({ subject, requestKey }: Verification): [statement: string, values: unknown[]] {
  return [
    `select graphile_worker.add_job('ask-sources', $1::json, job_key => $2)`,
    [JSON.stringify({ subject, requestKey }), `${subject}/${requestKey}`],
  ];
}
