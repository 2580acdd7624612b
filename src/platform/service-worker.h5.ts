import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { WorkerMessage } from './connection';

/**
 * The service worker of H5: a program of its own, which tools/service-worker.ts bundles. It keeps every file of its build,
 * so that each screen opens without a network.
 */

/** The files of this build, with a revision where the name holds none; tools/service-worker.ts writes them in. */
declare const FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** What a worker has in the place of a window, as far as it is used here. */
declare const self: {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'message',
    run: (event: { readonly data: WorkerMessage; readonly ports: readonly MessagePort[] }) => void,
  ): void;
};

const PAGE = 'index.html';

/** Milliseconds until a network that does not answer counts as none. */
const PATIENCE = 2500;

// The page comes from the network while there is one: what was just published is seen at the next opening, and whatever
// else this address has come to serve is not hidden. Its files have the hash of their content in their names, so a page
// and its files always fit together, whether from the network or from here.
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
