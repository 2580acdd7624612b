import type { FastifyReply } from 'fastify';
import { type Problem, type ProblemName, problemType } from '../../src/citizen/http/contract';

const PROBLEMS: Readonly<Record<ProblemName, readonly [status: number, title: string]>> = {
  'session-expired': [401, 'Sign in again'],
  refused: [403, 'The source refuses'],
  'source-unavailable': [503, 'The source is out of order'],
  'invalid-request': [400, 'The request does not have the form agreed'],
  'not-found': [404, 'There is nothing at this address'],
  'too-many-requests': [429, 'Too many requests from one address'],
};

/** Seconds after which asking again may help. */
const RETRY_AFTER = 5;

/** Ends a request with a failure of the contract. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(
    readonly problem: ProblemName,
    /** The problem's own by default. */
    readonly status: number = PROBLEMS[problem][0],
  ) {
    super(problem);
  }
}

/** @param trace to quote when asking about it; it leads to the log and the audit table */
export function problemBody({ problem, status }: ProblemError, trace: string): Problem {
  return { type: problemType(problem), title: PROBLEMS[problem][1], status, instance: trace };
}

export function sendProblem(reply: FastifyReply, error: ProblemError): FastifyReply {
  if (error.problem === 'source-unavailable') reply.header('retry-after', RETRY_AFTER);
  if (error.problem === 'session-expired') reply.header('www-authenticate', 'Bearer');
  return reply
    .code(error.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(error, reply.request.id)));
}
