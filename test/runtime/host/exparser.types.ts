/** The part of miniprogram-exparser, WeChat's component core, that the host calls. It ships no types of its own. */
export interface Exparser {
  registerElement(definition: object): unknown;
  createElement(tag: string, definition: unknown): ComponentNode;
  createVirtualNode(name: string): TreeElement;
  appendChild(parent: TreeElement, child: TreeElement): void;
  readonly globalOptions: Record<string, unknown>;
  addGlobalErrorListener(listener: (error: unknown) => void): void;
  addGlobalWarningListener(listener: (warning: string) => void): void;
  addListenerToElement(
    node: TreeElement,
    name: string,
    listener: (this: TreeElement, event: TreeEvent) => boolean | undefined,
    options: { readonly capture: boolean },
  ): string;
  removeListenerFromElement(node: TreeElement, name: string, id: string, options: { readonly capture: boolean }): void;
  readonly Behavior: { callDefinitionFilter(definition: object): unknown; prepare(behavior: unknown): void };
  readonly Component: {
    hasPublicProperty(node: TreeElement, name: string): boolean;
    getDataProxy(node: TreeElement): {
      scheduleReplace(path: readonly string[], value: unknown): void;
      doUpdates(): void;
    };
  };
  readonly Element: {
    setMethodCaller(node: TreeElement, caller: object): void;
    getMethodCaller(node: TreeElement): Record<string, unknown>;
    setInheritSlots(node: TreeElement): void;
    pretendAttached(node: TreeElement): void;
    pretendDetached(node: TreeElement): void;
  };
  readonly Event: {
    create(type: string, detail: unknown, options: object): TreeEvent;
    dispatchEvent(node: object, event: TreeEvent): void;
  };
  readonly ShadowRoot: { create(host: TreeElement): ShadowRoot };
  readonly TextNode: new () => TextNode;
}

export interface TextNode {
  textContent: string;
}

export type ChildNode = TreeElement | TextNode;

/** An element of the core's tree; `$$` is its element in the page, if it has one. */
export interface TreeElement {
  readonly $$: HTMLElement | undefined;
  readonly childNodes: readonly ChildNode[];
  readonly ownerShadowRoot: ShadowRoot | null;
  readonly parentNode: TreeElement | null;
  id: string;
  class: string;
  /** Undefined before the first `data-` attribute. */
  dataset: Record<string, unknown> | undefined;
  setNodeStyle(style: string): void;
  appendChild(child: ChildNode): void;
  insertBefore(child: ChildNode, before: ChildNode | undefined): void;
  removeChild(child: ChildNode): void;
}

export interface ComponentNode extends TreeElement {
  readonly is: string;
  readonly shadowRoot: ShadowRoot;
  readonly data: Record<string, unknown>;
  setData(changes: Record<string, unknown>): void;
}

export interface ShadowRoot extends TreeElement {
  createTextNode(text: string): TextNode;
  createVirtualNode(name: string): TreeElement;
  createComponent(tag: string, is: string): ComponentNode;
  getHostNode(): ComponentNode;
  querySelector(selector: string): TreeElement | null;
}

export interface TreeEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly detail: unknown;
  readonly target: TreeElement;
  readonly touches?: unknown;
  readonly changedTouches?: unknown;
}
