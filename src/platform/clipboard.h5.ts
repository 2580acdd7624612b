import type { Copy } from './clipboard';

/** Not Taro's: that one also leaves the text in localStorage, says "copied" even if it was not, and shows a toast. */
export const copy: Copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain http, as on a phone that reads the QR code of `npm start`, a browser has only the old way.
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
  // To select is not always to focus, and what is copied is what has the focus.
  field.focus({ preventScroll: true });
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
