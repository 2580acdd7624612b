import type { HttpOutcome, HttpRequest, SendRequest } from '../../../src/platform/http-request';
import type { Flaws } from './flaws';
import type { Gateways } from './gateways';
import type { Life, Steps } from './steps';

/** What the network does to one request; most get through. */
const FATES = ['lost', 'answer-lost', 'halved', 'late', 'repeated', 'cut'] as const;
const FAULTY = 0.3;

export interface Network {
  /** Returns how an app sends. */
  sendOf(life: Life): SendRequest;
  faulty: boolean;
}

/** A network between apps and gateways that loses requests and answers, halves, delays and repeats them. */
export function createNetwork({ steps, gateways, flaws }: Options): Network {
  /** What something on the way has seen go by. */
  const seen = new Map<string, HttpOutcome>();

  /** Brings a request to one of the gateways, and the answer back, if the gateway lives so long. */
  function deliver(request: HttpRequest, take: (outcome: HttpOutcome) => void): void {
    const { living } = gateways;
    const gateway = living[Math.floor(steps.random() * living.length)];
    if (gateway === undefined) {
      take({ type: 'offline' });
      return;
    }
    const { method, url, headers, body } = request;
    const path = new URL(url).pathname;
    const cached = method === 'GET' && flaws.answerCachedAcrossPersons ? seen.get(path) : undefined;
    if (cached !== undefined) {
      take(cached);
      return;
    }
    const breakOff = (): void => take({ type: 'offline' });
    gateway.connections.add(breakOff);
    steps.busy.begin();
    void gateway.front.app
      .inject({ method, url: path, headers, ...(body === undefined ? {} : { payload: body }) })
      .then((response) => {
        const outcome: HttpOutcome = {
          type: 'answered',
          status: response.statusCode,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          body: response.body,
        };
        if (response.statusCode === 200) seen.set(path, outcome);
        gateway.connections.delete(breakOff);
        take(outcome);
      })
      .finally(() => steps.busy.end());
  }

  const network: Network = {
    faulty: true,
    sendOf: (life) => (request) =>
      new Promise((resolve) => {
        const fate =
          network.faulty && steps.random() < FAULTY ? FATES[Math.floor(steps.random() * FATES.length)] : 'fine';
        const what = `${request.method} ${new URL(request.url).pathname.replace(/[^/]{16,}$/, 'KEY')}, ${fate}`;
        const arrive = (): void => {
          switch (fate) {
            case 'lost':
              resolve({ type: 'offline' });
              break;
            case 'answer-lost':
              deliver(request, () => resolve({ type: 'timeout' }));
              break;
            case 'cut':
              resolve({ type: 'offline' });
              deliver(request, () => undefined);
              break;
            case 'halved':
              deliver(request, (outcome) => {
                if (outcome.type !== 'answered') resolve(outcome);
                else resolve({ ...outcome, body: outcome.body.slice(0, outcome.body.length / 2) });
              });
              break;
            case 'repeated':
              deliver(request, resolve);
              steps.later(WORLD, steps.random() * 5_000, `${what}, again`, () => deliver(request, () => undefined));
              break;
            default:
              deliver(request, resolve);
          }
        };
        // What has been sent arrives even if the app is killed.
        steps.later(WORLD, steps.random() * (fate === 'late' ? 8_000 : 100), `${life.name}, ${what}`, arrive);
      }),
  };
  return network;
}

const WORLD: Life = { name: 'network', over: false };

interface Options {
  readonly steps: Steps;
  readonly gateways: Gateways;
  readonly flaws: Flaws;
}
