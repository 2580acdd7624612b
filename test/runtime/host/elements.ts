import exparserModule from 'miniprogram-exparser';
import { askDate } from './dialogs';
import type { Exparser, TreeElement } from './exparser.types';
import { note } from './notes';

const exparser = exparserModule as Exparser;

/** The platform's own elements that the built templates use, with their implicit roles. */
const ELEMENTS: Readonly<Record<string, string | undefined>> = {
  'wx-view': undefined,
  'wx-text': undefined,
  'wx-button': 'button',
  'wx-input': undefined,
  'wx-textarea': undefined,
  'wx-picker': undefined,
  'wx-image': undefined,
  'wx-scroll-view': undefined,
};

export function isKnownElement(tag: string): boolean {
  return tag in ELEMENTS;
}

/** Gives an element of the platform its inner structure. */
export function element<Node extends TreeElement>(node: Node, tag: string): Node {
  const place = node.$$;
  if (place === undefined) return node;
  const role = ELEMENTS[tag];
  if (role !== undefined) {
    place.setAttribute('role', role);
    place.tabIndex = 0;
  }
  if (tag === 'wx-input') place.append(nativeField(node, document.createElement('input')));
  if (tag === 'wx-textarea') place.append(nativeField(node, document.createElement('textarea')));
  if (tag === 'wx-picker') place.addEventListener('click', () => void pick(node, place));
  return node;
}

/** Fires an event on an element as the component core passes it on, with `bubbles` as the platforms document it. */
export function happen(node: object, type: string, detail: unknown, bubbles: boolean, extraFields: object = {}): void {
  const options = { bubbles, composed: bubbles, capturePhase: bubbles, extraFields };
  exparser.Event.dispatchEvent(node, exparser.Event.create(type, detail, options));
}

/** Puts the phone's own field into the element. Its events do not rise; composition events are marked as such. */
function nativeField<Field extends HTMLInputElement | HTMLTextAreaElement>(node: TreeElement, input: Field): Field {
  const detail = () => ({ value: input.value, cursor: input.selectionStart ?? 0 });
  input.addEventListener('input', () => {
    note('taps', Date.now());
    happen(node, 'input', { ...detail(), keyCode: 0 }, false);
  });
  input.addEventListener('focus', () => happen(node, 'focus', { ...detail(), height: 0 }, false));
  input.addEventListener('blur', () => happen(node, 'blur', detail(), false));
  input.addEventListener('keydown', (event) => {
    if (
      input instanceof HTMLInputElement &&
      event instanceof KeyboardEvent &&
      event.key === 'Enter' &&
      !event.isComposing
    )
      happen(node, 'confirm', detail(), false);
  });
  for (const stage of ['start', 'update', 'end'] as const) {
    input.addEventListener(`composition${stage}`, () => happen(node, `keyboardcomposition${stage}`, detail(), false));
  }
  return input;
}

/** Opens the date picker if the template asks for one. */
async function pick(node: TreeElement, place: HTMLElement): Promise<void> {
  const { value = '', start = '', end = '' } = place.dataset;
  const date = await askDate({ value, start, end });
  if (date !== 'none') happen(node, 'change', { value: date }, false);
}

/** Maps attributes for screen readers to the page's names. */
function spoken(name: string): string | undefined {
  if (name === 'aria-role') return document.documentElement.dataset['target'] === 'weapp' ? 'role' : undefined;
  if (name === 'role') return document.documentElement.dataset['target'] === 'alipay' ? 'role' : undefined;
  return name.startsWith('aria-') ? name : undefined;
}

/** Sets an attribute from the template on one of the platform's elements. */
export function setAttribute(place: HTMLElement, given: string, value: unknown): void {
  const input = /^WX-(?:INPUT|TEXTAREA)$/.test(place.tagName)
    ? place.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    : null;
  // The compiled templates write names in camel case.
  const name = given.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const label = spoken(name);
  if (label !== undefined) put(input ?? place, label, value);
  else if (input !== null) setInput(input, name, value);
  else if (place.tagName === 'WX-PICKER' && ['value', 'start', 'end'].includes(name)) {
    place.dataset[name] = typeof value === 'string' ? value : '';
  } else if (name === 'hidden') place.hidden = value === true;
  else if (name === 'disabled') place.toggleAttribute('aria-disabled', value === true);
  else if (name === 'src') put(place, 'data-src', value);
  else if (name === 'open-type' || name === 'scroll-x' || name === 'scroll-y') put(place, name, value);
}

function setInput(input: HTMLInputElement | HTMLTextAreaElement, name: string, value: unknown): void {
  if (name === 'value' && input.value !== value) input.value = typeof value === 'string' ? value : '';
  if (name === 'placeholder') put(input, name, value);
  if (name === 'confirm-type' && input instanceof HTMLInputElement) input.type = value === 'search' ? 'search' : 'text';
  if (name === 'maxlength' && typeof value === 'number' && value >= 0) input.maxLength = value;
  if (name === 'disabled') input.disabled = value === true;
}

function put(place: HTMLElement, name: string, value: unknown): void {
  const kept = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (kept && value !== '' && value !== false) place.setAttribute(name, String(value));
  else place.removeAttribute(name);
}
