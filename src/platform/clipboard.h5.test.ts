/** @jest-environment jsdom */
import { copy } from './clipboard.h5';

function browserWith(clipboard: { readonly writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

/** A fake `document.execCommand`, which copies the selection. */
function oldWay(works: () => boolean): string[] {
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement) copied.push(activeElement.value);
      return works();
    },
  });
  return copied;
}

beforeEach(() => {
  browserWith(undefined);
  oldWay(() => false);
});

test('copying on H5 writes to the browser’s clipboard', async () => {
  const copied: string[] = [];
  browserWith({
    writeText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
  expect(await copy('SH2026-0001')).toBe(true);
  expect(copied).toEqual(['SH2026-0001']);
});

test('copying over plain http falls back to execCommand, leaves no element behind and restores the focus', async () => {
  const copied = oldWay(() => true);
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  expect(await copy('SH2026-0001')).toBe(true);
  expect(copied).toEqual(['SH2026-0001']);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test.each<[string, () => boolean]>([
  ['refuses', () => false],
  [
    'throws',
    () => {
      throw new Error('not here');
    },
  ],
])('copying resolves to false if the clipboard is closed and execCommand %s', async (_, works) => {
  browserWith({ writeText: () => Promise.reject(new Error('forbidden')) });
  oldWay(works);
  expect(await copy('SH2026-0001')).toBe(false);
  expect(document.querySelector('textarea')).toBeNull();
});
