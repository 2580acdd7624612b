import type { Page } from '@playwright/test';

/**
 * Holds back every request to these addresses, as a slow network does, until the function returned is called. Requests that
 * begin later pass: a test cannot know which have begun.
 */
export async function holdRequests(page: Page, addresses: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
