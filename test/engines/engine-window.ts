import { setTimeout as wait } from 'node:timers/promises';

/** The commands of W3C WebDriver that the steps below need, each with its parameters. */
export interface Commands {
  readonly SetWindowRect: { readonly width: number; readonly height: number };
  readonly Navigate: { readonly url: string };
  /** By its place among the frames of the page; null for the page itself. */
  readonly SwitchToFrame: { readonly id: number | null };
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
export const KEYS = { tab: '\uE004', enter: '\uE007', down: '\uE015' } as const;

/** Larger than every phone below: what is outside its window can be neither clicked nor pictured. */
const WINDOW = { width: 700, height: 950 };

/**
 * One window of an engine. The app runs in a frame of it, since no desktop makes its windows as narrow as a phone. Every wait looks
 * again until it succeeds or a minute has passed.
 */
export class EngineWindow {
  private size = { width: 375, height: 812 };

  constructor(private readonly session: Session) {}

  close(): Promise<void> {
    return this.session.close();
  }

  /**
   * Opens the page around the app.
   * @param url of the app's own server: a frame of another one would not let anyone in.
   */
  async open(url: string): Promise<void> {
    await this.session.send('SetWindowRect', WINDOW);
    await this.session.send('Navigate', { url });
  }

  /** Makes the app's window this large. */
  async resize(width: number, height: number): Promise<void> {
    this.size = { width, height };
    await this.run('Object.assign(frameElement, { width: arguments[0], height: arguments[1] })', width, height);
    await this.expectSize();
  }

  /** Starts the app at an address, as a link from outside does. */
  async go(url: string): Promise<void> {
    await this.session.send('SwitchToFrame', { id: null });
    const { width, height } = this.size;
    const frame = `<iframe src="${url}" width="${String(width)}" height="${String(height)}" style="border: 0">`;
    await this.run('document.body.style.margin = 0; document.body.innerHTML = arguments[0]', frame);
    await this.session.send('SwitchToFrame', { id: 0 });
    await this.loaded();
    // As if a person had clicked into it: the keys of another window's page go nowhere.
    await this.run('focus()');
    await this.expectSize();
  }

  /** Starts the app again where it is. */
  async reload(): Promise<void> {
    await this.go(await this.run('return location.href'));
  }

  /** Replaces the page by another one with the same address, and waits for its styles. */
  async draw(html: string): Promise<void> {
    await this.run('document.open(); document.write(arguments[0]); document.close()', html);
    await until(() => this.run<boolean>(`return document.readyState === 'complete'`));
    await this.expectSize();
  }

  /** Runs the body of a function in the page. */
  run<T>(body: string, ...values: readonly unknown[]): Promise<T> {
    return this.session.send('ExecuteScript', { script: body, args: values }) as Promise<T>;
  }

  /** False if the engine's process is gone, or its page. */
  answers(): Promise<boolean> {
    return this.run('return true').then(
      () => true,
      () => false,
    );
  }

  /** Waits until the page's screen says this. */
  says(words: string): Promise<void> {
    return until(async () => (await this.words()).includes(words)).catch(async () => {
      throw new Error(`The screen does not say ${words}: ${await this.words()}`);
    });
  }

  /** Returns what the screen in sight says. Those behind it remain in the page, hidden, and would give their words as well. */
  words(): Promise<string> {
    return this.run(`
      const inSight = [...document.querySelectorAll('.screen')].filter((each) => each.getClientRects().length > 0);
      return inSight.map((each) => each.innerText).join('\\n');`);
  }

  /** Waits until the screen with this title is in sight. */
  arriveAt(title: string): Promise<void> {
    let titles: readonly string[] = [];
    return until(async () => {
      titles = await this.run(`
        const inSight = [...document.querySelectorAll('h1')].filter((each) => each.getClientRects().length > 0);
        return inSight.map((each) => each.innerText);`);
      return titles.join() === title;
    }).catch(() => {
      throw new Error(`The screen in sight is not ${title} but ${titles.join()}`);
    });
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

  private async loaded(): Promise<void> {
    await until(() =>
      this.run<boolean>(`return location.href !== 'about:blank' && document.readyState === 'complete'`),
    );
  }

  /** @throws Error if the window has another size than the one asked for, so that nothing would be seen as on a phone. */
  private async expectSize(): Promise<void> {
    const [width, height] = await this.run<readonly number[]>('return [innerWidth, innerHeight]');
    if (width !== this.size.width || height !== this.size.height)
      throw new Error(`The window is ${String(width)} by ${String(height)}, not ${JSON.stringify(this.size)}`);
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
