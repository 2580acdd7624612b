import { setTimeout as pause } from 'node:timers/promises';
import type { SendRequest } from '../../../src/platform/http-request';
import { sendRequest } from '../../../src/platform/http-request.h5';

/** What the network does to one request. */
const FATES = ['lost', 'answer-lost', 'late', 'repeated', 'fine', 'fine', 'fine'] as const;

interface Options {
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  /** The gateways that a load balancer would choose from, at this moment. */
  readonly addresses: () => readonly string[];
}

/** A network between an app and several gateways that loses requests and answers, delays and repeats them. */
export function unreliableNetwork({ random, addresses }: Options): SendRequest {
  return async (request) => {
    const running = addresses();
    const address = running[Math.floor(random() * running.length)];
    if (address === undefined) return { type: 'offline' };
    const there = { ...request, url: address + new URL(request.url).pathname };
    switch (FATES[Math.floor(random() * FATES.length)]) {
      case 'lost':
        return { type: 'offline' };
      case 'answer-lost':
        await sendRequest(there);
        return { type: 'timeout' };
      case 'late':
        await pause(random() * 500);
        return sendRequest(there);
      case 'repeated': {
        const [, second] = await Promise.all([sendRequest(there), sendRequest(there)]);
        return second;
      }
      default:
        return sendRequest(there);
    }
  };
}
