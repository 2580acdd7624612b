import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { PEOPLE } from '../../src/citizen/mock/people';
import { RECORD_NAMES, type RecordName, type RecordState } from '../../src/rules/facts';

/** What a registry does with one question; `unavailable` answers 503. */
export type Behaviour = (question: {
  readonly source: RecordName;
  readonly identityNumber: string;
  readonly requestKey: string;
}) => Promise<RecordState>;

export interface ReferenceRegistries {
  readonly address: string;
  stop(): Promise<void>;
}

const questionSchema = v.strictObject({ identityNumber: v.string() });

/** Starts four registries on one port of this machine; they know the mock people and nobody else. */
export async function startReferenceRegistries(behaviour: Behaviour): Promise<ReferenceRegistries> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      void (async () => {
        const source = RECORD_NAMES.find((name) => request.url === `/${name}`);
        const question = v.safeParse(v.pipe(v.string(), v.parseJson(), questionSchema), body);
        const requestKey = request.headers['idempotency-key'];
        if (source === undefined || !question.success || typeof requestKey !== 'string') {
          response.writeHead(400).end();
          return;
        }
        const state = await behaviour({ source, requestKey, ...question.output });
        if (state === 'unavailable') response.writeHead(503).end();
        else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ state }));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Returns registries that answer as the mock people's stories say. A person's first verification may differ from the later
 * ones; which was first is forgotten when the process ends.
 */
export function asInTheirStories(): Behaviour {
  const firstKeys = new Map<string, string>();
  return ({ source, identityNumber, requestKey }) => {
    const person = PEOPLE.find((each) => each.identityNumber === identityNumber);
    if (person === undefined) return Promise.resolve('unavailable');
    const firstKey = firstKeys.get(identityNumber) ?? requestKey;
    firstKeys.set(identityNumber, firstKey);
    return Promise.resolve((requestKey === firstKey ? person.firstRecords : person.records)[source]);
  };
}

/** Lets each answer take one to four seconds, as it may between authorities. */
export function unhurried(behaviour: Behaviour): Behaviour {
  return async (question) => {
    await pause(1000 + 1000 * RECORD_NAMES.indexOf(question.source) * Math.random());
    return behaviour(question);
  };
}
