import * as v from 'valibot';
import { FAILURES, type Failure } from '../citizen-records';
import { problemType } from './contract';

/** Problem details (RFC 9457). A source may add members of its own; only the type counts. */
const problemSchema = v.object({ type: v.string() });

/**
 * Returns the failure that an answer stands for. Only a problem of the contract may say that a session has expired or that
 * the source refuses: a bare 401 or 403 may come from anything on the way, and the app would delete what it must not.
 */
export function failureOf({ status, body }: { readonly status: number; readonly body: string }): Failure {
  const named = FAILURES.find((failure) => problemType(failure) === typeOf(body));
  return named ?? (status === 429 || status >= 500 ? 'source-unavailable' : 'malformed-answer');
}

function typeOf(body: string): string | undefined {
  try {
    const problem = v.safeParse(problemSchema, JSON.parse(body));
    return problem.success ? problem.output.type : undefined;
  } catch {
    return undefined;
  }
}
