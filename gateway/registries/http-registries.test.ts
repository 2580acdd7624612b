import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics } from '../http/metrics';
import { httpRegistries } from './http-registries';
import type { Registries } from './registries';

const QUESTION = { identityNumber: '990000198804120012', requestKey: 'a-request-key-0001' };
const LEFT_ALONE = 10_000;

let answer: (response: ServerResponse) => void;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  answer(response);
});
/** @param timeLimit milliseconds; a busy machine needs many for an answer, and a silent registry costs them all */
function registriesWithin(timeLimit: number): Registries {
  return httpRegistries({
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    metrics: createMetrics(),
    askAgainAfter: 0,
    timeLimit,
    leftAlone: LEFT_ALONE,
  });
}

let registries: Registries;
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked = [];
  registries = registriesWithin(30_000);
});

const says = (status: number, body: string) => (response: ServerResponse) => void response.writeHead(status).end(body);

test('a registry’s answer is passed on, and no address names the person', async () => {
  answer = says(200, '{"state":"changed"}');
  expect(await registries.ask('employment', QUESTION)).toBe('changed');
  expect(asked).toEqual(['/employment']);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['is out of order', says(503, '')],
  ['answers with a state that does not exist', says(200, '{"state":"fine"}')],
  ['adds a field', says(200, '{"state":"unchanged","renewed":true}')],
  ['answers with a page', says(200, '<html>')],
  ['answers without end', (response) => void response.writeHead(200).write('{"state":"unchanged"}'.padEnd(5000))],
  ['redirects', (response) => void response.writeHead(302, { location: '/residence' }).end()],
  ['breaks the connection', (response) => void response.destroy()],
])('a registry that %s has not answered', async (_, lie) => {
  answer = lie;
  await expect(registries.ask('residence', QUESTION)).rejects.toThrow();
  expect(asked).toHaveLength(2);
});

test('a registry that answers when it is asked once more has answered (D7)', async () => {
  const [busy, answers] = [says(503, ''), says(200, '{"state":"unchanged"}')];
  answer = (response) => (asked.length === 1 ? busy : answers)(response);
  expect(await registries.ask('other', QUESTION)).toBe('unchanged');
  expect(asked).toHaveLength(2);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['falls silent', () => undefined],
  ['falls silent in the middle', (response) => void response.writeHead(200).write('{"sta')],
])('a registry that %s has not answered when the time is up, and is not asked a third time', async (_, lie) => {
  answer = lie;
  await expect(registriesWithin(300).ask('residence', QUESTION)).rejects.toThrow('timed out');
  expect(asked.length).toBeLessThanOrEqual(2);
});

test('a registry that keeps failing is left alone for a while, and the others are not', async () => {
  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  answer = says(503, '');
  for (let time = 0; time < 3; time += 1) await registries.ask('other', QUESTION).catch(() => undefined);
  answer = says(200, '{"state":"unchanged"}');
  await expect(registries.ask('other', QUESTION)).rejects.toThrow();
  expect(asked).toHaveLength(5);
  expect(await registries.ask('residence', QUESTION)).toBe('unchanged');
  now += LEFT_ALONE;
  expect(await registries.ask('other', QUESTION)).toBe('unchanged');
  clock.mockRestore();
});
