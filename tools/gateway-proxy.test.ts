import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type H5Server, serveH5 } from './h5-server';

const folder = mkdtempSync(join(tmpdir(), 'h5-'));
const asked: IncomingMessage[] = [];
const gateway = createServer((incoming, response) => {
  asked.push(incoming);
  incoming.pipe(response.writeHead(201, { etag: '"1"', 'content-type': 'application/json' }));
});
let app: H5Server;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'the app');
  await new Promise<void>((resolve) => gateway.listen(0, 'localhost', resolve));
  app = await serveH5(0, folder, new URL(`http://localhost:${String((gateway.address() as AddressInfo).port)}`));
});
afterAll(async () => {
  await app.close();
  gateway.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked.length = 0;
});

const at = (path: string) => `http://localhost:${String(app.port)}${path}`;

test('what the page asks of the gateway arrives as it was sent, and so does the answer', async () => {
  const answer = await fetch(at('/v1/me/renewals/key?x=1'), {
    method: 'PUT',
    headers: { authorization: 'Bearer token' },
    body: '{"consents":[]}',
  });
  expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([201, '"1"', '{"consents":[]}']);
  expect(asked).toMatchObject([
    { method: 'PUT', url: '/v1/me/renewals/key?x=1', headers: { authorization: 'Bearer token' } },
  ]);
});

test('every other address is the app’s', async () => {
  expect(await (await fetch(at('/'))).text()).toBe('the app');
  expect((await fetch(at('/v10/me'))).status).toBe(404);
  expect(asked).toEqual([]);
});

test('an address that names another host leads to the gateway, or nowhere', async () => {
  const status = await new Promise((resolve) => {
    request({ port: app.port, path: '//records.invalid/v1/me' }, (answer) => {
      resolve(answer.resume().statusCode);
    }).end();
  });
  expect(status).toBe(404);
  expect(asked).toEqual([]);
});

test('a gateway that is not there is a bad gateway', async () => {
  const alone = await serveH5(0, folder, new URL('http://localhost:1'));
  expect((await fetch(`http://localhost:${String(alone.port)}/v1/me/records`)).status).toBe(502);
  await alone.close();
});

test('a gateway that closes each connection after its answer, as it may, loses no request', async () => {
  const answered = new WeakSet<Socket>();
  const closing = createServer((incoming, response) => {
    if (answered.has(incoming.socket)) incoming.socket.destroy();
    else response.end('answered');
    answered.add(incoming.socket);
  });
  await new Promise<void>((resolve) => closing.listen(0, 'localhost', resolve));
  const own = await serveH5(0, folder, new URL(`http://localhost:${String((closing.address() as AddressInfo).port)}`));
  for (let time = 0; time < 3; time += 1) {
    const answer = await fetch(`http://localhost:${String(own.port)}/v1/me/records`);
    expect([answer.status, await answer.text()]).toEqual([200, 'answered']);
  }
  await own.close();
  closing.close();
});
