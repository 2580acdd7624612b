import type { Copy } from './clipboard';

/** Replaces Taro's call, which leaves the text in localStorage, reports success even when it failed, and shows a toast. */
export const copy: Copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http, as on a phone that scans the QR code of `npm start`, browsers offer only `execCommand`.
    return copySelected(text);
  }
};

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  // `select()` does not always move the focus, and `execCommand` copies from the focused element.
  field.focus({ preventScroll: true });
  field.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without https
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
