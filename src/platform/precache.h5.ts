import { Workbox } from 'workbox-window';
import type { Connection, WorkerMessage } from './connection';

/** Milliseconds between two checks for a newer version while the app stays open. */
const LOOK_AGAIN = 60 * 60 * 1000;

/**
 * Registers the service worker, which precaches the app, and reports when it controls the page and when a newer version is
 * ready. The newer version takes over silently if this page already belongs to its build; otherwise only on request.
 */
export function precacheApp(report: (change: Partial<Connection>) => void): void {
  const workbox = new Workbox('./service-worker.js');
  let asked = false;
  let waiting = false;
  const offer = () => {
    report({
      renew: () => {
        asked = true;
        workbox.messageSkipWaiting();
        // The worker may have taken over from another window in the meantime.
        if (!waiting) location.reload();
      },
    });
  };
  workbox.addEventListener('waiting', ({ sw }) => {
    waiting = true;
    void isOfItsBuild(sw).then((same) => {
      if (same) workbox.messageSkipWaiting();
      else offer();
    });
  });
  workbox.addEventListener('controlling', () => {
    waiting = false;
    if (asked) location.reload();
    else
      void isOfItsBuild(navigator.serviceWorker.controller).then((same) => {
        report({ precached: same });
        if (!same) offer();
      });
  });
  report({ precached: navigator.serviceWorker.controller !== null });
  // Registration fails where storage is forbidden or full: the app then needs a network, as before.
  workbox.register({ immediate: true }).catch(() => undefined);
  lookAgain(workbox);
}

function lookAgain(workbox: Workbox): void {
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < LOOK_AGAIN) return;
    looked = performance.now();
    workbox.update().catch(() => undefined);
  });
}

/** Resolves to true if this page belongs to the worker's build: its app script is one of the worker's files. */
function isOfItsBuild(worker: ServiceWorker | null | undefined): Promise<boolean> {
  const script = [...document.scripts].find(({ src }) => src.includes('/js/app.'));
  if (!worker || script === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      resolve(data);
    };
    worker.postMessage({ type: 'HAS', url: script.src } satisfies WorkerMessage, [port2]);
  });
}
