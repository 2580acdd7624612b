import { Workbox } from 'workbox-window';
import type { Connection, WorkerMessage } from './connection';

/** Milliseconds between two looks for a newer version, where the app stays open. */
const LOOK_AGAIN = 60 * 60 * 1000;

/**
 * Lets the service worker keep the app on this device, and tells when it does, and when a newer version lies ready. The
 * newer one takes over without a word where this page is of its build already; otherwise only when the person asks.
 */
export function precacheApp(told: (change: Partial<Connection>) => void): void {
  const workbox = new Workbox('./service-worker.js');
  let asked = false;
  let waiting = false;
  const offer = () => {
    told({
      renew: () => {
        asked = true;
        workbox.messageSkipWaiting();
        // It may have taken over in another window meanwhile.
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
        told({ kept: same });
        if (!same) offer();
      });
  });
  told({ kept: navigator.serviceWorker.controller !== null });
  // Refused where storage is forbidden or full: the app then needs a network, as before.
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

/** Whether this page is of the build that a service worker keeps: its app script is one of the worker's files. */
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
