import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { ROOT } from '../../tools/targets';

const FOLDER = 'dev-server-under-test';

test('npm run dev:h5 serves the page and all of its scripts', async () => {
  const port = await getPort();
  const address = `http://localhost:${String(port)}/`;
  const environment = { ...process.env, PORT: String(port), BUILD_FOLDER: FOLDER };
  const server = spawn('npm', ['run', 'dev:h5'], { cwd: ROOT, env: environment, stdio: 'ignore', detached: true });
  try {
    const page = await firstPage(address, server);
    const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) expect((await fetch(new URL(path, address))).status).toBe(200);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    for (const left of [FOLDER, `${FOLDER}.first-load.json`])
      rmSync(join(ROOT, 'dist', left), { recursive: true, force: true });
  }
}, 600_000);

/** Resolves with the page, once the first build is done. */
async function firstPage(address: string, server: ChildProcess): Promise<string> {
  while (server.exitCode === null) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.status === 200) return response.text();
    await pause(500);
  }
  throw new Error(`It ended with ${String(server.exitCode)}`);
}
