import exparserModule from 'miniprogram-exparser';
import { pagesOf, tabsOf, type AppPackage } from './app-package';
import { showBars } from './bars';
import type { ComponentNode, Exparser } from './exparser.types';
import type { Modules } from './modules';
import { pageNode, type Page } from './page-node';

const exparser = exparserModule as Exparser;

export interface OpenPage {
  readonly page: Page;
  readonly url: string;
  readonly place: HTMLElement;
  readonly node: ComponentNode;
  title: string;
}

type Kind = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

/** The limit in both WeChat and Alipay. */
const DEEPEST = 10;

/** The open pages, stacked as the platforms do; a tab's page lives on while another tab is in sight. */
export class PageStack {
  readonly open: OpenPage[] = [];
  private readonly tabs = new Map<string, OpenPage>();
  registered: Record<string, unknown> | undefined;

  constructor(
    private readonly app: AppPackage,
    private readonly modules: Modules,
    private readonly pages: HTMLElement,
  ) {}

  get top(): OpenPage {
    const top = this.open.at(-1);
    if (top === undefined) throw new Error('No page is open');
    return top;
  }

  /** @throws Error with the platform's message if it refuses to go there. */
  async go(kind: Kind, url: string): Promise<void> {
    const { path, query } = parsed(url);
    if (!pagesOf(this.app).includes(path)) throw new Error(`${kind}:fail page "${path}" is not found`);
    const isTab = tabsOf(this.app).some((tab) => tab.path === path);
    if (kind === 'switchTab' && !isTab) throw new Error(`${kind}:fail can not switch to no-tabBar page`);
    if (isTab && (kind === 'navigateTo' || kind === 'redirectTo'))
      throw new Error(`${kind}:fail can not ${kind} a tabbar page`);
    if (kind === 'navigateTo' && this.open.length >= DEEPEST)
      throw new Error(`${kind}:fail webview count limit exceed`);
    await this.modules.fetch(`${path}.js`);

    if (kind === 'navigateTo') this.hide(this.open.at(-1));
    else if (kind === 'redirectTo') this.close(this.open.pop());
    else this.clear(kind);

    const living = kind === 'switchTab' ? this.tabs.get(path) : undefined;
    if (living) this.open.push(living);
    else this.push(path, url, query);
    if (isTab) this.tabs.set(path, this.top);
    this.show(living === undefined);
  }

  back(delta = 1): void {
    const leaving = Math.min(delta, this.open.length - 1);
    for (let i = 0; i < leaving; i++) this.close(this.open.pop());
    if (leaving > 0) this.show(false);
  }

  showBars(): void {
    showBars(this.app, this);
  }

  /** Hides the tab in sight and closes everything on top of it for a switch of tabs; closes all for a relaunch. */
  private clear(kind: Kind): void {
    while (this.open.length > 0) {
      const leaving = this.open.pop();
      if (kind === 'switchTab' && leaving && [...this.tabs.values()].includes(leaving)) this.hide(leaving);
      else this.close(leaving);
    }
    if (kind === 'reLaunch') {
      for (const tab of this.tabs.values()) this.close(tab);
      this.tabs.clear();
    }
  }

  private hide(leaving: OpenPage | undefined): void {
    if (leaving === undefined) return;
    leaving.place.hidden = true;
    leaving.page.onHide?.();
  }

  private close(leaving: OpenPage | undefined): void {
    if (leaving?.place.isConnected !== true) return;
    leaving.page.onUnload?.();
    exparser.Element.pretendDetached(leaving.node);
    leaving.place.remove();
  }

  private show(fresh: boolean): void {
    const { page, place, url } = this.top;
    place.hidden = false;
    // If killed and reopened, the app must be where it was.
    history.replaceState(null, '', `#/${url.replace(/^\//, '')}`);
    this.showBars();
    page.onShow?.();
    if (fresh) page.onReady?.();
  }

  private push(path: string, url: string, query: Record<string, string>): void {
    this.registered = undefined;
    // Each page is created from what its module registered.
    const definition = this.definitionOf(path);
    const place = document.createElement('wx-page');
    place.dataset['path'] = path;
    const scroller = document.createElement('div');
    scroller.className = 'page-scroller';
    place.append(scroller);
    this.pages.append(place);
    const { page, node } = pageNode(this.app, path, definition);
    const root = node.$$;
    if (root) scroller.append(root);
    exparser.Element.pretendAttached(node);
    const window = { ...this.app.config.window, ...this.app.windows[path] };
    this.open.push({ page, url, place, node, title: window.navigationBarTitleText ?? window.defaultTitle ?? '' });
    page.onLoad?.(query);
  }

  private readonly definitions = new Map<string, Record<string, unknown>>();

  private definitionOf(path: string): Record<string, unknown> {
    const known = this.definitions.get(path);
    if (known) return known;
    this.modules.run(`${path}.js`);
    if (this.registered === undefined) throw new Error(`${path}.js calls no Page()`);
    this.definitions.set(path, this.registered);
    return this.registered;
  }
}

function parsed(url: string): { path: string; query: Record<string, string> } {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?');
  return {
    path,
    query: Object.fromEntries(
      query
        .split('&')
        .filter(Boolean)
        .map((pair) => {
          const [name = '', value = ''] = pair.split('=');
          return [name, value];
        }),
    ),
  };
}
