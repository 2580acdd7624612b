import * as v from 'valibot';
import { RESULT_SCHEMAS } from './result-schemas';
import { type Transport, CitizenError, type CitizenRequest } from './transport';
import type { Result, CitizenRecords } from './citizen-records';
import type { Timer } from './timer';

/** Milliseconds until an unanswered request counts as `timeout`. */
export const TIME_LIMIT = 10_000;

interface ClientOptions {
  readonly timer: Timer;
  /** Milliseconds; `TIME_LIMIT` by default. */
  readonly timeLimit?: number;
}

/**
 * Returns the port over any transport. It validates every response, limits the time, and translates every error to a named
 * failure; it never throws.
 *
 * Another source needs no second client, only another `Transport`: http/http-transport.ts is one.
 */
export function citizenRecordsOver(ask: Transport, { timer, timeLimit = TIME_LIMIT }: ClientOptions): CitizenRecords {
  async function resultOf<T>(
    request: CitizenRequest,
    schema: v.GenericSchema<unknown, T>,
    belongs: (value: T) => boolean = () => true,
  ): Promise<Result<T>> {
    try {
      const parsed = v.safeParse(schema, await inTime(ask(request), timeLimit, timer));
      if (parsed.success && belongs(parsed.output)) return { ok: true, value: parsed.output };
      return { ok: false, failure: 'malformed-answer' };
    } catch (error) {
      return { ok: false, failure: error instanceof CitizenError ? error.failure : 'source-unavailable' };
    }
  }

  const { signIn, signOut, permitRecords, startVerification, renewal } = RESULT_SCHEMAS;
  return {
    signIn: (authorisation) => resultOf({ operation: 'signIn', authorisation }, signIn),
    signOut: (token) => resultOf({ operation: 'signOut', token }, signOut),
    permitRecords: (token) => resultOf({ operation: 'permitRecords', token }, permitRecords),
    startVerification: (token, request) =>
      resultOf({ operation: 'startVerification', token, request }, startVerification),
    renewal: (token, requestKey) =>
      // Rejects the result of another renewal.
      resultOf({ operation: 'renewal', token, requestKey }, renewal, (value) => value.requestKey === requestKey),
  };
}

function inTime(answer: Promise<unknown>, timeLimit: number, timer: Timer): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callOff = timer(timeLimit, () => {
      reject(new CitizenError('timeout'));
    });
    answer.then(resolve, reject).finally(callOff);
  });
}
