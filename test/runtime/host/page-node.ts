import exparserModule from 'miniprogram-exparser';
import type { AppPackage } from './app-package';
import { component } from './component';
import type { ComponentNode, Exparser } from './exparser.types';
import { note, notes, noteSize } from './notes';
import { using } from './relative-path';
import { sizeOf } from './tree-size';

const exparser = exparserModule as Exparser;

/** The object that the app passes to `Page()`, with the host's additions: `this` of its methods. */
export interface Page {
  readonly route: string;
  readonly data: Record<string, unknown>;
  setData(changes: Record<string, unknown>, done?: () => void): void;
  onLoad?(query: Record<string, string>): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  onTabItemTap?(item: object): void;
  onShareAppMessage?(from: object): object;
}

/** Creates a page from what its module registered, with its node in the tree. */
export function pageNode(
  app: AppPackage,
  path: string,
  definition: Record<string, unknown>,
): { page: Page; node: ComponentNode } {
  const template = app.template(path);
  if (template === undefined) throw new Error(`${path} has no template`);
  const data = structuredClone((definition['data'] ?? {}) as Record<string, unknown>);
  const node = exparser.createElement('wx-page-root', component(path, { data, using: using(app, path) }, template));
  const page: Page = Object.assign(Object.create(null) as Page, definition, {
    route: path,
    data: node.data,
    setData: (changes: Record<string, unknown>, done?: () => void) => {
      const carried = JSON.stringify(changes);
      note('setData', {
        page: path,
        bytes: new TextEncoder().encode(carried).length,
        at: Date.now(),
        tap: notes.taps.length,
      });
      // Data crosses from the script to the view as text.
      node.setData(JSON.parse(carried) as Record<string, unknown>);
      if (node.$$) noteSize(path, sizeOf(node.$$));
      if (done) void Promise.resolve().then(done);
    },
  });
  exparser.Element.setMethodCaller(node, page);
  return { page, node };
}
