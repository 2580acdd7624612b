import { expect, type BrowserContext, type Page } from '@playwright/test';
import { PEOPLE } from '../../src/citizen/mock/people';
import { STORAGE_KEYS } from '../../src/platform/storage-keys';
import { notesOf } from '../runtime/measures';

const PREFIX = 'permit-renewal:';

/** Finds the names and numbers of the mock people, and any identity number at all. */
function personalIn(text: string): readonly string[] {
  const named = PEOPLE.flatMap(({ name, identityNumber }) => [name, identityNumber]).filter((each) =>
    text.includes(each),
  );
  return [...named, ...(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/.exec(text) ?? [])];
}

/** Expects that nothing a mini-program passed to the platform (calendar, map, telephone, chat) names a person. */
export async function holdNothingPersonalGiven(page: Page): Promise<void> {
  expect(personalIn(JSON.stringify((await notesOf(page)).given))).toEqual([]);
}

/**
 * Watches every way in which a name or an identity number could stay behind or leak: storage, clipboard, addresses,
 * requests and console. Ends with what was found and where, and with each key of ours that the list of everything that
 * may be stored lacks.
 */
export async function watchForPersonal(context: BrowserContext): Promise<() => readonly string[]> {
  const found = new Set<string>();
  const look = (where: string, text: string) => {
    for (const what of personalIn(text)) found.add(`${where}: ${what}`);
  };

  await context.exposeBinding('noteWrite', (_, key: string, value: string) => {
    look(`stored as ${key}`, `${key} ${value}`);
    const [name = ''] = key.replace(PREFIX, '').split('/');
    if (key.startsWith(PREFIX) && !(name in STORAGE_KEYS))
      found.add(`stored as ${key}, which the privacy page does not list`);
  });
  await context.exposeBinding('noteCopy', (_, text: string) => {
    look('copied', text);
  });
  await context.addInitScript(() => {
    const { noteWrite, noteCopy } = window as unknown as Record<string, (...words: string[]) => Promise<void>>;
    // oxlint-disable-next-line typescript/unbound-method -- the proxy passes on the storage it is called on
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(write, store, [key, value]: [string, string]) {
        void noteWrite?.(key, value);
        Reflect.apply(write, store, [key, value]);
      },
    });
    // An empty page has no clipboard.
    if (!('Clipboard' in window)) return;
    // oxlint-disable-next-line typescript/unbound-method -- the same
    Clipboard.prototype.writeText = new Proxy(Clipboard.prototype.writeText, {
      apply(write, clipboard, [text]: [string]) {
        void noteCopy?.(text);
        return Reflect.apply(write, clipboard, [text]);
      },
    });
  });
  context.on('console', (message) => {
    look('console', message.text());
  });
  context.on('request', (request) => {
    look('request', `${decoded(request.url())} ${request.postData() ?? ''}`);
  });
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => {
      look('address', decoded(frame.url()));
    });
  });
  return () => [...found];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
