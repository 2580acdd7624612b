import { setTimeout as wait } from 'node:timers/promises';

/** The commands of W3C WebDriver that the steps below need, each with its parameters. */
export interface Commands {
  readonly SetWindowRect: { readonly width: number; readonly height: number };
  readonly Navigate: { readonly url: string };
  readonly ExecuteScript: { readonly script: string; readonly args: readonly unknown[] };
  readonly FindElements: { readonly using: 'xpath'; readonly value: string };
  readonly ElementClick: { readonly id: string };
  readonly PerformActions: { readonly actions: readonly object[] };
  readonly TakeScreenshot: Readonly<Record<string, never>>;
}

/** A session with an engine. Each engine has its own way to carry the commands. */
export interface Session {
  /** @throws Error with the engine's text if it refuses. */
  send<C extends keyof Commands>(command: C, parameters: Commands[C]): Promise<unknown>;
  /** Ends the engine's process. */
  close(): Promise<void>;
}

/** A key in the codes of W3C WebDriver. */
export const KEYS = { tab: '\uE004', down: '\uE015' } as const;

/** One window of an engine. Every wait looks again until it succeeds or a minute has passed. */
export class EngineWindow {
  constructor(private readonly session: Session) {}

  close(): Promise<void> {
    return this.session.close();
  }

  /** Makes the page, inside whatever frame the window has, this large. */
  async resize(width: number, height: number): Promise<void> {
    await this.session.send('SetWindowRect', { width, height });
    const [frameWidth = 0, frameHeight = 0] = await this.run<readonly number[]>(
      `return [outerWidth - innerWidth, outerHeight - innerHeight]`,
    );
    await this.session.send('SetWindowRect', { width: width + frameWidth, height: height + frameHeight });
  }

  go(url: string): Promise<unknown> {
    return this.session.send('Navigate', { url });
  }

  /** Replaces the page by another one with the same address, and waits for its styles. */
  async draw(html: string): Promise<void> {
    await this.run('document.open(); document.write(arguments[0]); document.close()', html);
    await until(() => this.run<boolean>(`return document.readyState === 'complete'`));
  }

  /** Runs the body of a function in the page. */
  run<T>(body: string, ...values: readonly unknown[]): Promise<T> {
    return this.session.send('ExecuteScript', { script: body, args: values }) as Promise<T>;
  }

  /** Waits until the page's screen says this. */
  says(words: string): Promise<void> {
    return until(async () => (await this.words()).includes(words)).catch(async () => {
      throw new Error(`The screen does not say ${words}: ${await this.words()}`);
    });
  }

  words(): Promise<string> {
    return this.run(`return [...document.querySelectorAll('.screen')].map((each) => each.innerText).join('\\n')`);
  }

  /** Clicks the first visible control with just these words, or else with these among others, with the engine's own mouse. */
  async tap(words: string): Promise<void> {
    const control = (says: string) => `//*[self::button or self::a or self::label][${says}]`;
    const wanted = [`normalize-space(.) = '${words}'`, `contains(normalize-space(.), '${words}')`].map(control);
    await until(async () => {
      for (const xpath of wanted)
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
    await this.session.send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Firefox refuses now and then while it changes pages, and gives no reason. */
  async picture(): Promise<Buffer> {
    let picture = '';
    await until(async () => {
      picture = (await this.session.send('TakeScreenshot', {})) as string;
      return true;
    });
    return Buffer.from(picture, 'base64');
  }

  private async all(xpath: string): Promise<readonly string[]> {
    const found = (await this.session.send('FindElements', { using: 'xpath', value: xpath })) as Record<
      string,
      string
    >[];
    return found.flatMap((element) => Object.values(element));
  }

  private clicked(id: string): Promise<boolean> {
    return this.session.send('ElementClick', { id }).then(
      () => true,
      () => false,
    );
  }
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
