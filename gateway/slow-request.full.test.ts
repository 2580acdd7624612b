import { connect, type Socket } from 'node:net';
import { type GatewayUnderTest, gatewayUnderTest } from './test/gateway-under-test';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(() => gateway.stop());

/** Sends the beginning at once, and then a byte each second. Returns what came back when the connection ended. */
function trickle(beginning: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket: Socket = connect(Number(new URL(gateway.address).port), '127.0.0.1', () => socket.write(beginning));
    const drops = setInterval(() => socket.write(' '), 1000);
    socket.on('data', (chunk) => (text += chunk.toString()));
    // The gateway has closed while a byte was on its way.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drops);
      resolve(text);
    });
  });
}

test.each([
  [
    'a body',
    'POST /v1/sessions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9000\r\n\r\n{',
  ],
  ['a header', 'GET /v1/me/records HTTP/1.1\r\nhost: x\r\nx-slow: '],
])('%s that trickles in holds a connection for some ten seconds, and is then refused', async (_, beginning) => {
  const started = Date.now();
  expect(await trickle(beginning)).toContain('/problems/invalid-request');
  expect(Date.now() - started).toBeLessThan(20_000);
});

test('a body of ten megabytes is refused before it has arrived', async () => {
  const size = 10_000_000;
  const answer = await fetch(`${gateway.address}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ authorisation: 'x'.repeat(size) }),
  });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ type: '/problems/invalid-request' });
});
