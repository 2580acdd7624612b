import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { fontEnvironment } from '../../tools/fonts';

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

/** A key in the codes of W3C WebDriver. */
export const KEYS = { tab: '\uE004', down: '\uE015', enter: '\uE007' } as const;

/** One window of WebKit, driven by W3C WebDriver. Every wait looks again until it succeeds or a minute has passed. */
export class WebKit {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly session: string,
  ) {}

  static async open(width: number, height: number): Promise<WebKit> {
    const port = await getPort();
    const command = `openbox & exec WebKitWebDriver --port=${String(port)}`;
    const driver = spawn('xvfb-run', ['-a', 'sh', '-c', command], {
      env: { ...process.env, ...fontEnvironment() },
      stdio: 'ignore',
      detached: true,
    });
    const url = `http://127.0.0.1:${String(port)}`;
    await until(() => fetch(`${url}/status`).then(({ ok }) => ok));
    const options = { binary: browser(), args: ['--automation'] };
    const { sessionId } = (await sent(`${url}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const webkit = new WebKit(driver, `${url}/session/${sessionId}`);
    await webkit.call('POST', 'window/rect', { width, height });
    return webkit;
  }

  async close(): Promise<void> {
    await this.call('DELETE', '').catch(() => undefined);
    if (this.driver.pid !== undefined) process.kill(-this.driver.pid);
  }

  go(url: string): Promise<unknown> {
    return this.call('POST', 'url', { url });
  }

  /** Runs the body of a function in the page. */
  run<T>(body: string, ...values: readonly unknown[]): Promise<T> {
    return this.call('POST', 'execute/sync', { script: body, args: values }) as Promise<T>;
  }

  /** Waits until the page's screen says this. */
  says(words: string): Promise<void> {
    return until(async () => (await this.words()).includes(words)).catch(async () => {
      throw new Error(`The screen does not say ${words}: ${await this.words()}`);
    });
  }

  words(): Promise<string> {
    return this.run(
      `return [...document.querySelectorAll('.screen')].filter((each) => each.offsetHeight > 0).map((each) => each.innerText).join('\\n')`,
    );
  }

  /** Clicks the first visible control with these words, with the engine's own mouse. */
  async tap(words: string): Promise<void> {
    const xpath = `//*[self::button or self::a or self::label][contains(normalize-space(.), '${words}')]`;
    await until(async () => {
      for (const element of await this.all(xpath)) if (await this.clicked(element)) return true;
      return false;
    }).catch(async () => {
      throw new Error(`Nothing says ${words} that can be clicked: ${await this.words()}`);
    });
  }

  /** Types into what has the focus. */
  async press(keys: string): Promise<void> {
    const actions = Array.from(keys).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.call('POST', 'actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async picture(): Promise<Buffer> {
    return Buffer.from((await this.call('GET', 'screenshot')) as string, 'base64');
  }

  private async all(xpath: string): Promise<readonly string[]> {
    const found = (await this.call('POST', 'elements', { using: 'xpath', value: xpath })) as Record<string, string>[];
    return found.flatMap((element) => Object.values(element));
  }

  private clicked(element: string): Promise<boolean> {
    return this.call('POST', `element/${element}/click`, {}).then(
      () => true,
      () => false,
    );
  }

  private call(method: string, path: string, body?: object): Promise<unknown> {
    return sent(`${this.session}/${path}`.replace(/\/$/, ''), method, body);
  }
}

async function sent(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

const LONGEST = 60_000;

/** Tries until the result is true. Rejects after a minute. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST;
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return;
    await wait(100);
  }
  throw new Error('Waited in vain');
}
