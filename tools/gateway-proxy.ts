import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** The addresses of the gateway; everything else on the page's server is the app. */
export const GATEWAY_PATHS = /^\/v1\//;

/** Passes a request on to a gateway and its answer back, so that a page asks only the server that it comes from. */
export function passOn(gateway: URL, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, port, host } = gateway;
  const passed = ask(
    { hostname, port, method: request.method, path: request.url, headers: { ...request.headers, host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
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
