import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface EmbeddedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded database.
 * @param folder where it stores everything; `memory://` stores nothing
 * @throws Error if it cannot start
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  if (!folder.startsWith('memory:')) mkdirSync(dirname(folder), { recursive: true });
  const server = fork(join(__dirname, 'embedded-server.mjs'), [folder], { execArgv: [] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (listening) => resolve(Number(listening)));
    server.once('exit', (code) => reject(new Error(`The embedded database ended with ${String(code)}`)));
  });
  return {
    // It speaks no TLS, and its one user needs no password: nobody else can reach it.
    url: `postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    async stop() {
      if (server.connected) server.disconnect();
      await ended;
    },
  };
}
