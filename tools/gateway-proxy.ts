import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** The addresses of the gateway; everything else on the page's server is the app. */
export const GATEWAY_PATHS = /^\/v1\//;

/**
 * Passes a request on to a gateway and its answer back, so that a page asks only the server that it comes from. Each has a
 * connection of its own: one that is used again may just have been closed at the other end, and the request would be lost.
 */
export function passOn(gateway: URL, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, port, host } = gateway;
  const passed = ask(
    {
      agent: false,
      hostname,
      port,
      method: request.method,
      path: request.url,
      headers: { ...request.headers, host, connection: 'close' },
    },
    (answer) => {
      const headers = { ...answer.headers };
      delete headers.connection;
      response.writeHead(answer.statusCode ?? 502, headers);
      answer.pipe(response);
    },
  );
  passed.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  // A page that no longer waits is not answered.
  response.on('close', () => {
    passed.destroy();
  });
  request.pipe(passed);
}
