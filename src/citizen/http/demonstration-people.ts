import * as v from 'valibot';
import type { SendRequest } from '../../platform/http-request';
import type { Demonstration } from '../mock/demonstration';
import { peopleSchema } from './contract';

/**
 * Returns the mock people whom a demonstration gateway lets one play; none if the gateway is not a demonstration.
 * @throws Error if it does not answer, or not in this form.
 */
export async function demonstrationPeople({
  address,
  send,
}: {
  readonly address: string;
  readonly send: SendRequest;
}): Promise<Demonstration['people']> {
  const outcome = await send({
    method: 'GET',
    url: `${address}/v1/demonstration/people`,
    headers: { accept: 'application/json' },
    timeLimit: 10_000,
    sizeLimit: 64 * 1024,
  });
  if (outcome.type !== 'answered') throw new Error(`The demonstration's people: ${outcome.type}`);
  if (outcome.status === 404) return [];
  return v.parse(peopleSchema, JSON.parse(outcome.body));
}
