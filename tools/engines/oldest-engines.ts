import { browserslist } from '../../package.json';

/** The names in MDN's data of the engines that an entry of browserslist stands for. */
const ENGINES = {
  Chrome: ['chrome', 'chrome_android'],
  iOS: ['safari_ios'],
  Android: ['webview_android'],
} as const;

type Engine = (typeof ENGINES)[keyof typeof ENGINES][number];

function isListed(name: string): name is keyof typeof ENGINES {
  return name in ENGINES;
}

/** The oldest version of each engine that the app is built for, by `browserslist` in package.json. */
export const OLDEST_ENGINES: readonly (readonly [Engine, number])[] = browserslist.flatMap((entry) => {
  const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(entry) ?? [];
  if (!isListed(name)) throw new Error(`“${entry}” in browserslist is not understood`);
  return ENGINES[name].map((engine) => [engine, Number(version)] as const);
});
