import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { applyData, chainTo, depthOf, nodesOf, wordsOf, type TreeNode } from './node-tree';
import { propertiesRead, unreadIn } from './template-properties';
import { VirtualClock } from './virtual-clock';

export type MiniTarget = 'weapp' | 'alipay';

interface Page {
  readonly route: string;
  readonly data: Record<string, unknown>;
  onLoad?(options: Record<string, string>): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  /** Taro's one event handler. */
  eh?(event: unknown): void;
}

interface Callbacks {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: () => void;
}

/** Scripts read from dist once and reused for the next app. */
const scripts = new Map<string, Script>();

/** The payload of one `setData` call. */
interface Sent {
  readonly bytes: number;
}

/**
 * Runs a built mini-program in plain Node: its own app.js and pages, over a stub of the platform's global. It skips the
 * templates and everything that the platform draws, and shows that the built code starts, displays and responds.
 */
export class MiniProgram {
  readonly sent: Sent[] = [];
  /** APIs that the app called and this stub lacks. */
  readonly unknownApis = new Set<string>();
  readonly errors: unknown[] = [];
  readonly titles: string[] = [];
  private readonly root: string;
  private readonly clock: VirtualClock;
  private readonly pages: Page[] = [];
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly context: object;
  private app: Record<string, ((options: object) => void) | undefined> = {};
  private registered: Record<string, unknown> = {};
  /** The texts of a page, cached until data is set again. */
  private read: { page?: Page; after: number; words: string } = { after: -1, words: '' };

  constructor(
    private readonly target: MiniTarget,
    /** The device's storage; pass it to the next one to simulate the app being killed and restarted. */
    readonly storage = new Map<string, unknown>(),
    /** The device's clock when the app starts. */
    startedAt = Date.parse('2026-11-23T10:00:00+08:00'),
  ) {
    this.root = resolve('dist', target);
    this.clock = new VirtualClock(startedAt);
    const globals: Record<string, unknown> = {
      console: { ...console, error: (...words: unknown[]) => this.errors.push(words) },
      setTimeout: this.clock.setTimeout,
      clearTimeout: this.clock.clearTimeout,
      navigator: { userAgent: '' },
      App: (app: MiniProgram['app']) => (this.app = app),
      Page: (page: Record<string, unknown>) => (this.registered = page),
      Component: () => undefined,
      getApp: () => this.app,
      getCurrentPages: () => this.pages,
      [target === 'weapp' ? 'wx' : 'my']: this.platform(),
    };
    globals['global'] = globals;
    globals['globalThis'] = globals;
    this.context = createContext(globals);
    const date = new Script('Date').runInContext(this.context) as DateConstructor;
    date.now = this.clock.read;
  }

  launch(path = 'pages/home/home'): void {
    this.require(join(this.root, 'app.js'));
    const options = { path, query: {}, scene: 1001 };
    this.app['onLaunch']?.(options);
    this.app['onShow']?.(options);
    this.push(`/${path}`);
  }

  /** Sends the app to the background and brings it back. */
  comeBack(): void {
    this.app['onHide']?.({});
    this.app['onShow']?.({ path: this.page.route, query: {}, scene: 1001 });
  }

  get path(): string {
    return this.page.route;
  }

  get words(): string {
    const { page, sent } = this;
    if (this.read.page !== page || this.read.after !== sent.length)
      this.read = { page, after: sent.length, words: wordsOf(this.tree) };
    return this.read.words;
  }

  get size(): { readonly nodes: number; readonly depth: number; readonly children: number } {
    const nodes = nodesOf(this.tree);
    return {
      nodes: nodes.length,
      depth: depthOf(this.tree),
      children: Math.max(...nodes.map(({ cn }) => cn?.length ?? 0)),
    };
  }

  /** What the page gives to its elements in vain, because their templates do not read it. */
  get unreadProperties(): readonly string[] {
    const template = this.target === 'weapp' ? 'base.wxml' : 'base.axml';
    return unreadIn(nodesOf(this.tree).filter(isElement), propertiesRead(this.root, template));
  }

  /** Waits for this text, and taps the innermost element that shows it. */
  async tap(words: string): Promise<void> {
    await this.until(() => this.words.includes(words));
    const holders = nodesOf(this.tree).filter((node) => isElement(node) && wordsOf(node).includes(words));
    const target = holders.at(-1);
    if (target === undefined) throw new Error(`Nothing on ${this.path} says ${words}. It says: ${this.words}`);
    this.emit(target, 'tap', {});
    // No finger is faster than this.
    await this.clock.pass(500);
  }

  type(words: string): void {
    const input = nodesOf(this.tree).find(({ cl }) => cl?.includes('text-field'));
    if (input === undefined) throw new Error(`Nothing on ${this.path} can be typed into`);
    this.emit(input, 'input', { value: words });
  }

  back(): void {
    this.page.onUnload?.();
    this.pages.pop();
    this.page.onShow?.();
  }

  /** Lets time pass until the condition holds; if it never does, reports what is on the screen. */
  async until(holds: () => boolean, milliseconds = 120_000): Promise<void> {
    const end = this.clock.read() + milliseconds;
    while (!holds()) {
      if (!(await this.clock.turn(end)) && !holds()) throw new Error(`Waited in vain on ${this.path}: ${this.words}`);
    }
  }

  private get page(): Page {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('No page is open');
    return page;
  }

  private get tree(): TreeNode {
    return this.page.data['root'] ?? {};
  }

  private emit(node: TreeNode, type: string, detail: object): void {
    const element = { id: node.sid, dataset: { sid: node.sid } };
    // An event rises from the innermost element to the page, and Taro's handler runs for each on its way.
    for (const current of chainTo(node, this.tree).filter(isElement)) {
      const currentTarget = { id: current.sid, dataset: { sid: current.sid } };
      this.page.eh?.({ type, timeStamp: this.clock.read(), detail, target: element, currentTarget });
    }
  }

  private push(url: string): void {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?');
    const options = Object.fromEntries(new URLSearchParams(query));
    this.modules.delete(join(this.root, `${path}.js`));
    this.require(join(this.root, `${path}.js`));
    const data = structuredClone((this.registered['data'] ?? {}) as Record<string, unknown>);
    const page = Object.assign(Object.create(null) as Page, this.registered, {
      route: path,
      data,
      setData: (changes: Record<string, unknown>, done?: () => void) => {
        this.sent.push({ bytes: Buffer.byteLength(JSON.stringify(changes)) });
        applyData(data, structuredClone(changes));
        done?.();
      },
    });
    this.pages.push(page);
    page.onLoad?.(options);
    page.onShow?.();
    page.onReady?.();
  }

  private require(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const code = scripts.get(file) ?? scriptOf(file);
    scripts.set(file, code);
    const run = code.runInContext(this.context) as (module: object, exports: object, require: unknown) => void;
    const required = (name: string) => this.require(`${resolve(dirname(file), name).replace(/\.js$/, '')}.js`);
    // WeChat fetches the subpackage first if necessary.
    const fetched = async (name: string) => {
      await new Promise<void>((resolve) => this.clock.setTimeout(resolve));
      return required(name);
    };
    run(module, module.exports, this.target === 'weapp' ? Object.assign(required, { async: fetched }) : required);
    return module.exports;
  }

  /** The parts of `wx` or `my` that this app may call. Any other access is recorded. */
  private platform(): object {
    const { storage } = this;
    const done = (callbacks: Callbacks, result: object = {}) => {
      callbacks.success?.(result);
      callbacks.complete?.();
    };
    const leave = (page: Page | undefined) => page?.onUnload?.();
    const screen = { windowWidth: 375, windowHeight: 812, pixelRatio: 2, platform: 'devtools', SDKVersion: '3.0.0' };
    const keyOf = (key: unknown): string => (typeof key === 'string' ? key : (key as { key: string }).key);
    const apis: Record<string, unknown> = {
      getSystemInfoSync: () => screen,
      getWindowInfo: () => screen,
      getAppBaseInfo: () => screen,
      getDeviceInfo: () => screen,
      canIUse: () => false,
      getLaunchOptionsSync: () => ({ path: '', query: {} }),
      getStorageSync: (key: unknown) => {
        const value = storage.get(keyOf(key));
        return this.target === 'weapp' ? (value ?? '') : { data: value ?? null };
      },
      setStorageSync: (key: unknown, value: unknown) => {
        storage.set(keyOf(key), typeof key === 'string' ? value : (key as { data: unknown }).data);
      },
      removeStorageSync: (key: unknown) => storage.delete(keyOf(key)),
      getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
      setNavigationBarTitle: (options: Callbacks & { title: string }) => {
        this.titles.push(options.title);
        done(options);
      },
      setNavigationBar: (options: Callbacks & { title: string }) => {
        this.titles.push(options.title);
        done(options);
      },
      navigateTo: (options: Callbacks & { url: string }) => {
        this.page.onHide?.();
        this.push(options.url);
        done(options);
      },
      redirectTo: (options: Callbacks & { url: string }) => {
        leave(this.pages.pop());
        this.push(options.url);
        done(options);
      },
      reLaunch: (options: Callbacks & { url: string }) => {
        while (this.pages.length > 0) leave(this.pages.pop());
        this.push(options.url);
        done(options);
      },
      switchTab: (options: Callbacks & { url: string }) => {
        while (this.pages.length > 0) leave(this.pages.pop());
        this.push(options.url);
        done(options);
      },
      getNetworkType: (options: Callbacks) => {
        done(options, { networkType: 'wifi' });
      },
      onNetworkStatusChange: () => undefined,
      setTabBarItem: (options: Callbacks) => {
        done(options);
      },
      navigateBack: (options: Callbacks) => {
        this.back();
        done(options);
      },
      pageScrollTo: (options: Callbacks) => {
        done(options);
      },
      setClipboardData: (options: Callbacks) => {
        done(options);
      },
      setClipboard: (options: Callbacks) => {
        done(options);
      },
      addPhoneCalendar: (options: Callbacks) => {
        done(options);
      },
    };
    return new Proxy(apis, {
      get: (own, name) => {
        if (typeof name === 'string' && !(name in own)) this.unknownApis.add(name);
        return Reflect.get(own, name) as unknown;
      },
    });
  }
}

function scriptOf(file: string): Script {
  return new Script(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
}

/** True for any node but the page's root and text nodes. */
function isElement({ sid, v }: TreeNode): boolean {
  return sid !== undefined && v === undefined;
}
