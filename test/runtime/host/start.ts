import exparserModule from 'miniprogram-exparser';
import type { AppPackage } from './app-package';
import { happen } from './elements';
import type { ComponentNode, Exparser } from './exparser.types';
import { forward } from './menu';
import { Modules } from './modules';
import { note, notes } from './notes';
import { component } from './component';
import { PageStack } from './page-stack';
import { using } from './relative-path';
import { platformApis } from './platform-apis';

const exparser = exparserModule as Exparser;

interface App {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
  onPageNotFound?(options: object): void;
}

/** Starts a built mini-program in this page, at the path in the address after `#`. */
export function startHost(app: AppPackage): void {
  document.documentElement.dataset['target'] = app.target;
  exparser.addGlobalErrorListener((error) => note('problems', String(error)));
  exparser.addGlobalWarningListener((warning) => note('problems', warning));
  passOnTouches();

  let running: App = {};
  const components = new Map<string, Record<string, unknown>>();
  const names: Record<string, unknown> = {
    console,
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    setInterval: setInterval.bind(window),
    clearInterval: clearInterval.bind(window),
    Promise,
    Date,
    navigator: app.target === 'alipay' ? { userAgent: 'AlipayClient' } : undefined,
    App: (definition: App) => (running = definition),
    Page: (definition: Record<string, unknown>) => (stack.registered = definition),
    Component: (definition: Record<string, unknown>) => components.set(underWay, definition),
    getApp: () => running,
    getCurrentPages: () => stack.open.map(({ page }) => page),
  };
  let underWay = '';
  const modules = new Modules(app);
  const pages = document.querySelector('main');
  if (pages === null) throw new Error('The page has no place for the app');
  const stack = new PageStack(app, modules, pages);
  names[app.target === 'weapp' ? 'wx' : 'my'] = platformApis(app.target, stack);
  modules.give(names);

  const { path, query, url } = addressed(app);
  modules.run('app.js');
  const options = { path, query, scene: 1001 };
  running.onLaunch?.(options);
  running.onShow?.(options);
  for (const own of Object.keys(app.windows).filter((name) => app.windows[name]?.component === true)) {
    underWay = own;
    modules.run(`${own}.js`);
    register(app, own, components.get(own) ?? {});
  }

  const open = async (to: string) => {
    try {
      await stack.go('reLaunch', to);
    } catch (error) {
      if (running.onPageNotFound === undefined) throw error;
      running.onPageNotFound({ path: to.replace(/^\//, '').split('?')[0], query: {}, isEntryPage: true });
    }
  };
  void open(url);

  addEventListener('hashchange', () => {
    const to = addressed(app);
    running.onShow?.({ path: to.path, query: to.query, scene: 1011 });
    void open(to.url);
  });
  addEventListener('visibilitychange', () => {
    running.onHide?.();
    stack.top.page.onHide?.();
    // A browser that leaves the page reports this too, but then the app is being killed.
    if (document.visibilityState === 'hidden') return;
    running.onShow?.({ path: stack.top.page.route, query: {}, scene: 1001 });
    stack.top.page.onShow?.();
  });
  Object.assign(window, { miniProgram: { notes, stack, forward: () => forward(app.target, stack) } });
}

function addressed({ config }: AppPackage): { path: string; query: object; url: string } {
  const url = location.hash.replace(/^#/, '') || `/${config.pages[0] ?? ''}`;
  const [path = '', query = ''] = url.replace(/^\//, '').split('?');
  return { path, query: Object.fromEntries(new URLSearchParams(query)), url };
}

/** Registers a custom component of the package, for the templates that name it. */
function register(app: AppPackage, path: string, definition: Record<string, unknown>): void {
  const template = app.template(path);
  if (template === undefined) {
    note('problems', `${path} has no template`);
    return;
  }
  const { options, methods, properties, data } = definition as {
    options?: { virtualHost?: boolean };
    methods?: object;
    properties?: object;
    data?: Record<string, unknown>;
  };
  component(
    path,
    {
      data: data ?? {},
      using: using(app, path),
      properties: properties ?? {},
      methods: methods ?? {},
      virtualHost: options?.virtualHost ?? false,
    },
    template,
  );
}

/** Passes the browser's touches and clicks to the component core, as the platforms do with the screen's. */
function passOnTouches(): void {
  const nearest = (event: globalThis.Event) =>
    event.composedPath().find((place): place is HTMLElement & { __wxElement: ComponentNode } => '__wxElement' in place);
  for (const [name, gesture] of [
    ['click', 'tap'],
    ['touchstart', 'touchstart'],
    ['touchmove', 'touchmove'],
    ['touchend', 'touchend'],
    ['touchcancel', 'touchcancel'],
  ] as const) {
    document.addEventListener(
      name,
      (event) => {
        const target = nearest(event);
        if (target === undefined) return;
        if (gesture === 'tap') note('taps', Date.now());
        const { clientX = 0, clientY = 0 } = event instanceof MouseEvent ? event : {};
        happen(target, gesture, { x: clientX, y: clientY }, true, { touches: [], changedTouches: [] });
      },
      { passive: true },
    );
  }
  document.addEventListener('keydown', (event) => {
    // A keyboard or a switch device presses a button like a finger.
    const target = event.target;
    if (
      (event.key === 'Enter' || event.key === ' ') &&
      target instanceof HTMLElement &&
      target.getAttribute('role') === 'button'
    )
      target.click();
  });
}

Object.assign(window, { startHost });
