import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { WorkerMessage } from './connection';

/**
 * The service worker of H5, bundled separately by tools/service-worker.ts. It precaches every file of its build, so that
 * each screen opens without a network.
 */

/** The files of this build, with a revision where the name has no hash; tools/service-worker.ts inserts them. */
declare const FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** The part of the worker's global scope that is used here. */
declare const self: {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'message',
    run: (event: { readonly data: WorkerMessage; readonly ports: readonly MessagePort[] }) => void,
  ): void;
};

const PAGE = 'index.html';

/** Milliseconds after which a network that does not answer counts as offline. */
const PATIENCE = 2500;

// The page comes from the network while there is one, so that a new release shows at the next opening and the cache never
// hides what else this address has come to serve. File names contain a hash of their content, so a page and its files
// always match, whether they come from the network or from the cache.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isStart(url),
  async ({ request }) => {
    const fresh = fetch(request);
    try {
      const answer = await Promise.race([fresh, outOfPatience()]);
      if (answer.status < 500) return answer;
    } catch {
      // No network, or one that does not answer.
    }
    return (await matchPrecache(PAGE)) ?? fresh;
  },
);
precacheAndRoute([...FILES]);
cleanupOutdatedCaches();
clientsClaim();

self.addEventListener('message', ({ data, ports }) => {
  if (data.type === 'SKIP_WAITING') void self.skipWaiting();
  else ports[0]?.postMessage(getCacheKeyForURL(data.url) !== undefined);
});

function isStart({ origin, pathname }: URL): boolean {
  const start = new URL(self.registration.scope);
  return origin === start.origin && (pathname === start.pathname || pathname === start.pathname + PAGE);
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('The network does not answer'));
    }, PATIENCE);
  });
}
