import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { HostFiles } from './built/host-files';
import { type DeclaredDomains, requestForApp } from './declared-domains';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** The platforms run no code made from text, and an app of ours requests nothing from other hosts. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

export interface HostServer {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the host's files from memory. A browser that has loaded them once caches them, compiled, for the next launch;
 * files passed through Playwright's `route` would be sent, parsed and compiled each time.
 * @param domains where an app may send requests; by default nowhere.
 */
export async function hostServer(files: HostFiles, domains: DeclaredDomains = new Map()): Promise<HostServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    if (request.method === 'POST' && path === 'request') {
      void requestForApp(domains, request, response);
      return;
    }
    const body = files.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-security-policy': POLICY,
        'cache-control': 'max-age=86400',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
