import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type H5Server, serveH5 } from './h5-server';
import { precompress } from './precompress';

/** Long enough for each compression to be shorter. */
const SCRIPT = 'console.log("the app");\n'.repeat(100);
const HASHED = '/js/app.0123abcd.js';

const folder = mkdtempSync(join(tmpdir(), 'h5-'));
let app: H5Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'js'));
  for (const name of ['index.html', 'service-worker.js', HASHED]) writeFileSync(join(folder, name), SCRIPT);
  await precompress(folder);
  app = await serveH5(0, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Asks as it stands: `fetch` would decompress the answer. */
function asked(path: string, encodings: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ port: app.port, path, headers: { 'accept-encoding': encodings } }, resolve).on('error', reject);
  });
}

async function headersOf(path: string): Promise<IncomingMessage['headers']> {
  const answer = await asked(path, 'br');
  answer.resume();
  return answer.headers;
}

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', undefined, (content: Buffer) => content],
] as const)(
  'to “accept-encoding: %s” the file comes compressed so, and is the same',
  async (encodings, encoding, decompressed) => {
    const answer = await asked(HASHED, encodings);
    const content = await buffer(answer);
    expect([answer.statusCode, answer.headers['content-encoding'], answer.headers.vary]).toEqual([
      200,
      encoding,
      'Accept-Encoding',
    ]);
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(decompressed(content).toString()).toBe(SCRIPT);
  },
);

test('a file with the hash of its content in its name is never asked for again', async () => {
  expect((await headersOf(HASHED))['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['/', '/index.html', '/service-worker.js'])(
  '%s is asked for each time, so that a new version is found',
  async (path) => {
    const { etag, ...headers } = await headersOf(path);
    expect(headers['cache-control']).toBe('no-cache');
    expect(etag).toBeDefined();
  },
);

test.each(['/', HASHED, '/nothing'])(
  '%s may bring nothing from elsewhere, and tells nobody where it was',
  async (path) => {
    expect(await headersOf(path)).toMatchObject({
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  },
);

test.each(['/nothing', '/js/app.ffffffff.js'])('%s is not found, and not kept', async (path) => {
  const answer = await asked(path, 'br');
  expect([answer.statusCode, await text(answer)]).toEqual([404, 'Not found\n']);
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.headers['cache-control']).toBeUndefined();
});
