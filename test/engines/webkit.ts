import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import getPort from 'get-port';
import { fontEnvironment } from '../../tools/fonts';
import { type Commands, EngineWindow, type Session, until } from './engine-window';

/** Debian's packages: the engine's driver, a screen in memory for it to draw on, and what gives a window the focus there. */
export const WEBKIT = 'webkit2gtk-driver xvfb openbox';

const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkitgtk-${version}/MiniBrowser`),
);

/** WebKitGTK's own small browser; `undefined` if it or its driver is not installed. */
function browser(): string | undefined {
  const isInstalled = ['WebKitWebDriver', 'xvfb-run', 'openbox'].every(
    (name) => spawnSync('which', [name]).status === 0,
  );
  return isInstalled
    ? BROWSERS.flatMap((path) => [path, path.replace('webkitgtk', 'webkit2gtk')]).find(existsSync)
    : undefined;
}

export function hasWebKit(): boolean {
  return browser() !== undefined;
}

/** The addresses of the commands below that of the session. */
const PATHS: Readonly<Record<keyof Commands, string>> = {
  SetWindowRect: 'window/rect',
  Navigate: 'url',
  SwitchToFrame: 'frame',
  ExecuteScript: 'execute/sync',
  FindElements: 'elements',
  ElementClick: 'element/:id/click',
  PerformActions: 'actions',
  TakeScreenshot: 'screenshot',
};

/** Opens WebKit on a screen in memory; its driver takes W3C WebDriver's commands over HTTP. */
export async function openWebKit(): Promise<EngineWindow> {
  const port = await getPort();
  // All of them end when this process closes their input, or ends in any other way.
  const command = `openbox & WebKitWebDriver --port=${String(port)} & cat; kill 0`;
  const driver = spawn('xvfb-run', ['-a', 'sh', '-c', command], {
    // Its date fields follow the system's language.
    env: { ...process.env, ...fontEnvironment(), LC_ALL: 'C.UTF-8' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const url = `http://127.0.0.1:${String(port)}`;
  await until(() => fetch(`${url}/status`).then(({ ok }) => ok));
  const options = { binary: browser(), args: ['--automation'] };
  const { sessionId } = (await sent(`${url}/session`, 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session: Session = {
    send: (name, parameters) => {
      const path = PATHS[name].replace(':id', 'id' in parameters ? String(parameters.id) : '');
      return name === 'TakeScreenshot'
        ? sent(`${url}/session/${sessionId}/${path}`, 'GET')
        : sent(`${url}/session/${sessionId}/${path}`, 'POST', parameters);
    },
    close: async () => {
      await sent(`${url}/session/${sessionId}`, 'DELETE').catch(() => undefined);
      driver.stdin.end();
    },
  };
  return new EngineWindow(session);
}

async function sent(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}
