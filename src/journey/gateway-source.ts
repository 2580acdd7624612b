import { httpCitizenRecords } from '../citizen/http/http-citizen-records';
import { demonstrationPeople } from '../citizen/http/demonstration-people';
import { createCodeCheck } from '../citizen/mock/second-check';
import type { Demonstration } from '../citizen/mock/demonstration';
import { rate, ratingOf } from '../citizen/mock/ratings';
import { now, timer } from '../platform/clock';
import { sendRequest } from '../platform/http-request';
import { random } from '../platform/random';
import { deviceStorage } from '../platform/storage';

/** The gateway's address, from the variable `GATEWAY_URL` at build time. */
declare const GATEWAY_ADDRESS: string;

/** The source behind a gateway. A chunk of its own, loaded on first use. */
export const records = httpCitizenRecords({ address: GATEWAY_ADDRESS, send: sendRequest, clock: now, timer });

/**
 * Returns what a demonstration needs beside the port. Whom one may play is for the gateway to say; the second check and the
 * ratings stay on this device.
 * @throws Error if the gateway cannot be reached, or is not a demonstration.
 */
export async function demonstration(): Promise<Demonstration> {
  return {
    people: await demonstrationPeople({ address: GATEWAY_ADDRESS, send: sendRequest }),
    codeCheck: createCodeCheck(random),
    ratingOf: (reference) => ratingOf(deviceStorage, reference),
    rate: (reference, rating) => rate(deviceStorage, reference, rating),
    // The mock's controls, which the gateway lacks: demonstration.gateway.tsx does not offer them.
    setFault: () => false,
    clearFaults: () => undefined,
    currentFault: () => null,
    reset: () => undefined,
  };
}
