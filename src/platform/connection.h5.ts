import type { WatchConnection } from './connection';

export const watchConnection: WatchConnection = (told) => {
  const tell = () => {
    told({ online: navigator.onLine });
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
  // A screen's file that could not be fetched: the router has moved on by then, and nobody else is told.
  addEventListener('unhandledrejection', ({ reason }) => {
    if (/Loading (?:CSS )?chunk/.test(String(reason))) told({ missed: true });
  });
  // Browsers offer it over https and on this machine alone; elsewhere the app works, and needs a network.
  if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return;
  const keep = () => {
    import(/* webpackChunkName: "precache" */ './precache.h5').then(
      ({ precacheApp }) => {
        precacheApp(told);
      },
      () => undefined,
    );
  };
  // The first screen comes first.
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    keep();
  }).observe({ type: 'paint', buffered: true });
};
