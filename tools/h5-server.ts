import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { GATEWAY_PATHS, passOn } from './gateway-proxy';
import { HASHED_NAME } from './hashed-name';
import { outputOf } from './targets';

// Everything comes from this server, so that a page cannot contact another host even by mistake. Inline styles are
// allowed because Taro's own elements bring theirs.
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface H5Server {
  readonly port: number;
  /** Stops the server and cuts open connections. */
  close(): Promise<void>;
}

/**
 * Serves a built H5 folder, by default dist/h5, on all interfaces, using its precompressed files. The list of files is
 * read once: serve again after a build.
 * @param port 0 for any free one.
 * @param gateway receives what the app asks of it; without one the app asks nobody.
 * @throws Error with code EADDRINUSE if the port is taken.
 */
export async function serveH5(port: number, folder = outputOf('h5'), gateway?: URL): Promise<H5Server> {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader(
        'Cache-Control',
        HASHED_NAME.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    if (gateway !== undefined && GATEWAY_PATHS.test(request.url ?? '')) {
      passOn(gateway, request, response);
      return;
    }
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', CONTENT_POLICY);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
  await listening(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve();
    });
  });
}
