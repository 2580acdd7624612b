import { type Transport, CitizenError, type CitizenRequest } from '../transport';
import type { Authority } from './authority';
import type { OneWay } from './delays';
import { strike } from './faults';
import type { Storage } from './storage';

/** Returns a transport to the mock authority, with network delays and the simulated faults. */
export function faultyTransport(authority: Authority, storage: Storage, oneWay: OneWay): Transport {
  return async (request) => {
    const fault = strike(storage, request.operation);
    if (fault === 'offline') throw new CitizenError(fault);
    await oneWay();
    switch (fault) {
      case 'none': {
        const answer = authority(request);
        await oneWay();
        return answer;
      }
      case 'malformed-answer':
        return mangled(outcomeOf(authority, request));
      case 'lost-answer':
        outcomeOf(authority, request);
        return never();
      case 'timeout':
        return never();
      default:
        await oneWay();
        throw new CitizenError(fault);
    }
  };
}

function outcomeOf(authority: Authority, request: CitizenRequest): unknown {
  try {
    return authority(request);
  } catch (error) {
    return error;
  }
}

/** Returns half of the response, as after a broken connection. */
function mangled(answer: unknown): string {
  const text = JSON.stringify(answer);
  return text.slice(0, text.length / 2);
}

/** Never settles; the caller's time limit ends the wait. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
