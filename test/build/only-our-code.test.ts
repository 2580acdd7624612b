import { TARGETS } from '../../tools/targets';
import { codeFromText } from '../runtime/built/code-from-text';
import { builtFiles } from './built-text';

/** Hosts that are named but never contacted. */
const ONLY_NAMED = [
  'www.w3.org', // XML namespaces
  'reactjs.org', // React's error texts
  'www.kriasoft.com', // the error text of Taro's router
  'uri.amap.com', // the map of a centre opens there, when it is tapped
  'bit.ly', // an error text of Workbox
  'taro.com', // Taro's stand-in for window.location where there is none
];

describe.each(TARGETS)('%s', (target) => {
  const code = builtFiles(target, /\.(?:js|html|css|json|wxml|axml|wxss|acss|wxs|sjs)$/);

  test('names no host except those that are never contacted', () => {
    const named = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([^/\s"'`\\)<>?]+)/g)].map(([, host]) => ({ path, host })),
    );
    expect(named.filter(({ host }) => !ONLY_NAMED.includes(host ?? ''))).toEqual([]);
  });

  test('loads nothing from an address without a scheme', () => {
    const found = code.filter(({ text }) => /(?:url\(|\ssrc=|\shref=)["']?\/\/\w/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  // Mini-programs forbid it, and so does a strict content policy.
  test('makes no code from text', () => {
    expect(codeFromText({ files: new Map(code.map(({ path, text }) => [path, text])) })).toEqual([]);
  });
});
