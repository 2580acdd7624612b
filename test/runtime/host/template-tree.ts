import exparserModule from 'miniprogram-exparser';
import { element, isKnownElement, setAttribute } from './elements';
import type { ChildNode, ComponentNode, Exparser, ShadowRoot, TreeElement, TreeEvent } from './exparser.types';
import { note } from './notes';

const exparser = exparserModule as Exparser;

/** The output of a compiled template: text, or an element; `virtual` ones only group others. */
type TemplateNode = string | number | TemplateElement;
interface TemplateElement {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children: readonly TemplateNode[];
  readonly wxKey?: unknown;
}

export type Template = (data: unknown) => TemplateElement;

interface Listener {
  readonly name: string;
  readonly id: string;
  readonly capture: boolean;
}

/** A drawn node, and the template node it was created from. */
interface Shown {
  readonly node: ChildNode;
  from: TemplateNode;
  children: Shown[];
  readonly listeners: Map<string, Listener>;
}

/** Keeps the drawn nodes in line with what the template makes of the data. */
export class TemplateTree {
  readonly shadowRoot: ShadowRoot;
  private readonly root: Shown;

  constructor(
    host: TreeElement,
    private readonly template: Template,
    /** The custom components that this one may use: the names of their definitions by tag. */
    private readonly using: Readonly<Record<string, string>>,
    data: unknown,
  ) {
    this.shadowRoot = exparser.ShadowRoot.create(host);
    this.root = { node: this.shadowRoot, from: '', children: [], listeners: new Map() };
    this.show(data);
  }

  show(data: unknown): void {
    this.arrange(this.shadowRoot, this.root, this.template(data).children);
  }

  private make(from: TemplateNode): Shown {
    if (typeof from !== 'object')
      return { node: this.shadowRoot.createTextNode(String(from)), from, children: [], listeners: new Map() };
    const node = this.elementFor(from.tag);
    const shown: Shown = { node, from, children: [], listeners: new Map() };
    this.dress(node, shown, {}, from.attr ?? {});
    this.arrange(node, shown, from.children);
    return shown;
  }

  private elementFor(tag: string): TreeElement {
    if (tag === 'virtual') {
      const node = this.shadowRoot.createVirtualNode('virtual');
      exparser.Element.setInheritSlots(node);
      return node;
    }
    const custom = this.using[tag.replace(/^wx-/, '')];
    if (custom !== undefined) return this.shadowRoot.createComponent(tag, custom);
    if (!isKnownElement(tag))
      note('problems', `The template names <${tag.replace(/^wx-/, '')}>, which the platform does not have`);
    return element(this.shadowRoot.createComponent(tag, ''), tag);
  }

  private update(shown: Shown, to: TemplateNode): void {
    const { from, node } = shown;
    shown.from = to;
    if (typeof to !== 'object') {
      if (to !== from && 'textContent' in node) node.textContent = String(to);
    } else if (typeof from === 'object') {
      this.dress(node as TreeElement, shown, from.attr ?? {}, to.attr ?? {});
      this.arrange(node as TreeElement, shown, to.children);
    }
  }

  /**
   * Brings the children into the wanted order, reusing those with the same key, or the same position if they have none.
   */
  private arrange(parent: TreeElement, shown: Shown, wanted: readonly TemplateNode[]): void {
    const kept = new Map(shown.children.map((child, place) => [identity(child.from, place), child]));
    const next = wanted.map((to, place) => {
      const same = kept.get(identity(to, place));
      if (same === undefined) return this.make(to);
      kept.delete(identity(to, place));
      this.update(same, to);
      return same;
    });
    for (const { node } of kept.values()) parent.removeChild(node);
    next.forEach(({ node }, place) => {
      const there = parent.childNodes[place];
      if (there !== node) parent.insertBefore(node, there);
    });
    shown.children = next;
  }

  private dress(
    node: TreeElement,
    shown: Shown,
    before: Readonly<Record<string, unknown>>,
    now: Readonly<Record<string, unknown>>,
  ): void {
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const value = now[name];
      // An object may have been mutated, so it is passed on each time.
      if (value === before[name] && typeof value !== 'object') continue;
      const bound = /^(capture-)?(?:mut-)?(bind|catch):?(.+)$/.exec(name);
      if (bound) this.bind(node, shown, name, bound, value);
      else this.set(node, name, value);
    }
  }

  private set(node: TreeElement, name: string, value: unknown): void {
    if (name === 'id') node.id = text(value);
    else if (name === 'class') node.class = text(value);
    else if (name === 'style') node.setNodeStyle(text(value));
    else if (name.startsWith('data-')) (node.dataset ??= {})[camelCase(name.slice('data-'.length))] = value;
    else if (exparser.Component.hasPublicProperty(node, camelCase(name))) {
      const data = exparser.Component.getDataProxy(node);
      data.scheduleReplace([camelCase(name)], structuredClone(value));
      data.doUpdates();
    } else if (node.$$ !== undefined) setAttribute(node.$$, name, value);
  }

  private bind(node: TreeElement, shown: Shown, name: string, bound: RegExpExecArray, handler: unknown): void {
    const known = shown.listeners.get(name);
    if (known) exparser.removeListenerFromElement(node, known.name, known.id, { capture: known.capture });
    shown.listeners.delete(name);
    if (typeof handler !== 'string' || handler === '') return;
    const [, captures, how, event = ''] = bound;
    const capture = captures !== undefined;
    const id = exparser.addListenerToElement(
      node,
      event,
      function (this: TreeElement, happened) {
        call(node, handler, happened, this);
        return how === 'catch' ? false : undefined;
      },
      { capture },
    );
    shown.listeners.set(name, { name: event, id, capture });
  }
}

/** Calls the event handler of the element's page or component, with the event in the platforms' form. */
function call(node: TreeElement, handler: string, event: TreeEvent, currentTarget: TreeElement): void {
  const owner: ComponentNode | undefined = node.ownerShadowRoot?.getHostNode();
  if (owner === undefined) return;
  const caller = exparser.Element.getMethodCaller(owner);
  const method = caller[handler];
  if (typeof method !== 'function') {
    note('problems', `${owner.is} has no handler ${handler}`);
    return;
  }
  const { type, timeStamp, detail, touches, changedTouches } = event;
  const began = realTime();
  Reflect.apply(method, caller, [
    {
      type,
      timeStamp,
      detail,
      touches,
      changedTouches,
      target: described(event.target),
      currentTarget: described(currentTarget),
    },
  ]);
  note('handlers', { type, milliseconds: realTime() - began });
}

function described({ id, dataset, $$ }: TreeElement): object {
  return { id, dataset: { ...dataset }, offsetLeft: $$?.offsetLeft ?? 0, offsetTop: $$?.offsetTop ?? 0 };
}

/** Milliseconds on a clock that tests cannot stop: events do not use the tests' clock. */
function realTime(): number {
  return new Event('now').timeStamp;
}

function identity(node: TemplateNode, place: number): string {
  if (typeof node !== 'object') return `text at ${place}`;
  return node.wxKey === undefined ? `${node.tag} at ${place}` : `${node.tag} of ${text(node.wxKey)}`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
