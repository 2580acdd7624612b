import type { Page } from '@playwright/test';
import type { Fault } from '../../src/citizen/mock/faults';

/** Prefix of the keys in the device's storage. */

const PREFIX = 'permit-renewal:';

/** Returns the text under one of our keys, as the app reads it; `null` if there is none. */
export async function stored(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => {
    const text = localStorage.getItem(name);
    return text === null ? null : (JSON.parse(text) as { data: string }).data;
  }, PREFIX + key);
}

/** Returns the entry that the app would write for a text under one of our keys. */
export function storedAs(key: string, text: string): { readonly name: string; readonly value: string } {
  return { name: PREFIX + key, value: JSON.stringify({ data: text }) };
}

/** Stores a text under one of our keys, as the app does. */
export async function storeOnDevice(page: Page, key: string, text: string): Promise<void> {
  await putRaw(page, key, storedAs(key, text).value);
}

/** Stores a text under one of our keys before each launch of the app. */
export async function storeAtLaunch(page: Page, key: string, text: string): Promise<void> {
  await page.addInitScript(
    ([name, value]) => {
      // `about:blank` has no storage.
      if (location.protocol !== 'about:') localStorage.setItem(name, value);
    },
    [PREFIX + key, JSON.stringify({ data: text })] as const,
  );
}

/** Stores a family's four permits, one in each state of the window, and a fifth that cannot be parsed. */
export async function storeFamily(page: Page): Promise<void> {
  const permits = [
    { id: 'me00000000000000', nickname: '我', validTo: '2026-09-01' },
    { id: 'mum0000000000000', nickname: '妈妈', validTo: '2026-12-05' },
    { id: 'dad0000000000000', nickname: '爸爸', validTo: '2026-10-20' },
    { id: 'ming000000000000', nickname: '小明', validTo: '2027-06-30' },
    { nickname: '外婆', validTo: '明年春天' },
  ];
  await storeOnDevice(page, 'own-permits', JSON.stringify(permits));
}

/** Returns the text copied since the last call; empty if there was none. */
export async function takeCopied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(async () => {
    const text = await navigator.clipboard.readText();
    await navigator.clipboard.writeText('');
    return text;
  });
}

/** Stores any text at all under one of our keys. */
export async function putRaw(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [PREFIX + key, text] as const);
}

/** Makes the mock source fail from the next request on. */
export async function fail(page: Page, fault: Fault): Promise<void> {
  await storeOnDevice(page, 'mock-citizen/fault', JSON.stringify(fault));
}

/** Counts this person's verifications on the mock authority's record, and the renewals among them. */
export async function onRecord(page: Page, id: string): Promise<{ readonly begun: number; readonly renewed: number }> {
  const text = await stored(page, `mock-citizen/person/${id}`);
  if (text === null) return { begun: 0, renewed: 0 };
  const { cases } = JSON.parse(text) as { cases: { conclusion: { decision: { outcome: string } } | null }[] };
  return {
    begun: cases.length,
    renewed: cases.filter(({ conclusion }) => conclusion?.decision.outcome === 'renewed').length,
  };
}
