import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ConstantBackoff,
  handleAll,
  type IPolicy,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import * as v from 'valibot';
import { RECORD_NAMES, RECORD_STATES, type RecordName, type RecordState } from '../../src/rules/facts';
import type { Metrics } from '../http/metrics';
import type { Registries, RegistryQuestion } from './registries';

const answerSchema = v.strictObject({ state: v.picklist(RECORD_STATES) });

/** An answer is some twenty bytes; anything longer is none. */
const SIZE_LIMIT = 1024;
/** After so many failures in a row a registry is left alone for a while. */
const FAILURES_TO_OPEN = 5;

export interface HttpRegistriesOptions {
  /** Each registry answers at `<address>/<source>`. */
  readonly address: string;
  readonly metrics: Metrics;
  /** Milliseconds before a registry that did not answer is asked once more, 3 seconds by default. */
  readonly askAgainAfter?: number;
  /** Milliseconds for one answer, 10 seconds by default. */
  readonly timeLimit?: number;
  /** Milliseconds that a failing registry is left alone, 10 seconds by default. */
  readonly leftAlone?: number;
}

/**
 * Returns the registries over HTTP. One that does not answer is asked once more (D7). Each has its own breaker, so that a dead
 * one costs nobody a time limit, and says nothing about the others. Identity numbers travel in the body, never in an address.
 */
export function httpRegistries(options: HttpRegistriesOptions): Registries {
  const { address, metrics, askAgainAfter = 3_000, timeLimit = 10_000, leftAlone = 10_000 } = options;
  const onceMore = retry(handleAll, { maxAttempts: 1, backoff: new ConstantBackoff(askAgainAfter) });
  const policies = new Map<RecordName, IPolicy>(
    RECORD_NAMES.map((source) => {
      const breaker = circuitBreaker(handleAll, {
        halfOpenAfter: leftAlone,
        breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
      });
      breaker.onBreak(() => metrics.registryOut.set({ source }, 1));
      breaker.onReset(() => metrics.registryOut.set({ source }, 0));
      return [source, wrap(breaker, timeout(timeLimit, TimeoutStrategy.Aggressive))];
    }),
  );

  async function askOnce(source: RecordName, { identityNumber, requestKey }: RegistryQuestion): Promise<RecordState> {
    const policy = policies.get(source);
    if (policy === undefined) throw new Error(`No registry is called ${source}`);
    const stop = metrics.registrySeconds.startTimer({ source });
    try {
      const state = await policy.execute(async ({ signal }) => {
        const response = await fetch(`${address}/${source}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': requestKey },
          body: JSON.stringify({ identityNumber }),
          redirect: 'error',
          signal,
        });
        if (response.status !== 200) throw new Error(`The registry ${source} answered with ${response.status}`);
        return stateIn(source, await shortBody(response));
        // A signal of its own: every question would otherwise listen to one that lasts for ever.
      }, new AbortController().signal);
      stop({ result: 'answered' });
      return state;
    } catch (error) {
      stop({ result: error instanceof BrokenCircuitError ? 'left-alone' : 'failed' });
      throw error;
    }
  }

  return { ask: (source, question) => onceMore.execute(() => askOnce(source, question)) };
}

async function shortBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > SIZE_LIMIT) {
      // Ends the connection: a registry cannot fill the memory.
      await reader?.cancel();
      throw new Error('The answer of a registry is too long');
    }
  }
}

/** Quotes nothing of the answer: it may hold anything. */
function stateIn(source: RecordName, body: string) {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema), body);
  if (!parsed.success) throw new Error(`The registry ${source} did not answer in the form agreed`);
  return parsed.output.state;
}
