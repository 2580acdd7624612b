import type { WatchConnection } from './connection';

export const watchConnection: WatchConnection = (report) => {
  const reportOnline = () => {
    report({ online: navigator.onLine });
  };
  addEventListener('online', reportOnline);
  addEventListener('offline', reportOnline);
  reportOnline();
  // A screen's chunk could not be loaded. The router has moved on by then, so only this event reports it.
  addEventListener('unhandledrejection', ({ reason }) => {
    if (/Loading (?:CSS )?chunk/.test(String(reason))) report({ missed: true });
  });
  // Browsers offer service workers only over https and on localhost; elsewhere the app works, but needs a network.
  if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return;
  const precache = () => {
    import(/* webpackChunkName: "precache" */ './precache.h5').then(
      ({ precacheApp }) => {
        precacheApp(report);
      },
      () => undefined,
    );
  };
  // Precaching waits for the first paint, so that it does not delay the first screen.
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    precache();
  }).observe({ type: 'paint', buffered: true });
};
