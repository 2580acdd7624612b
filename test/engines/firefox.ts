import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { fontEnvironment } from '../../tools/fonts';
import { EngineWindow, type Session, until } from './engine-window';

/** Debian's package. It needs no driver: Firefox takes W3C WebDriver's commands itself, by the protocol Marionette. */
export const FIREFOX = 'firefox-esr';

const NAMES = ['firefox-esr', 'firefox'];

function browser(): string | undefined {
  return NAMES.find((name) => spawnSync('which', [name]).status === 0);
}

export function hasFirefox(): boolean {
  return browser() !== undefined;
}

/** Opens Firefox without a screen, with a profile of its own. Its window is never narrower than 500 pixels. */
export async function openFirefox(): Promise<EngineWindow> {
  const port = await getPort();
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  // A phone's scroll bars lie over the page and take none of its width.
  const preferences = { 'marionette.port': port, 'ui.useOverlayScrollbars': 1 };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref('${name}', ${String(value)});\n`)
      .join(''),
  );
  const firefox = spawn(browser() ?? '', ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    // Its sandbox would keep the fonts from the pages.
    env: { ...process.env, ...fontEnvironment(), HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    stdio: 'ignore',
  });
  const socket = await connected(port);
  const marionette = new Marionette(socket);
  await marionette.send('WebDriver:NewSession', {});
  const session: Session = {
    send: (name, parameters) =>
      marionette.send(`WebDriver:${name}`, name === 'TakeScreenshot' ? { full: false } : parameters),
    close: async () => {
      socket.destroy();
      await ended(firefox);
      rmSync(profile, { recursive: true });
    },
  };
  return new EngineWindow(session);
}

async function connected(port: number): Promise<Socket> {
  let socket: Socket | undefined;
  await until(async () => {
    socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return true;
  });
  if (socket === undefined) throw new Error('Firefox does not listen');
  return socket;
}

async function ended(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null) return;
  firefox.kill();
  await once(firefox, 'exit');
}

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];

function isAnswer(message: unknown): message is Answer {
  return Array.isArray(message);
}

/** Each message is its length in bytes, a colon, and JSON. The first comes from Firefox and introduces it. */
class Marionette {
  private received = Buffer.alloc(0);
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private last = 0;

  constructor(private readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => {
      this.received = Buffer.concat([this.received, bytes]);
      for (let message = this.next(); message !== undefined; message = this.next()) {
        if (isAnswer(message)) this.waiting.get(message[1])?.(message);
      }
    });
  }

  async send(name: string, parameters: object): Promise<unknown> {
    const id = (this.last += 1);
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    const [, , error, result] = await answer;
    this.waiting.delete(id);
    if (error !== null) throw new Error(`${name}: ${error.message}`);
    return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
  }

  private next(): unknown {
    const colon = this.received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
    if (this.received.length < end) return undefined;
    const message = this.received.toString('utf8', colon + 1, end);
    this.received = this.received.subarray(end);
    return JSON.parse(message);
  }
}
