import { TARGETS } from '../../tools/targets';
import { codeFromText } from '../runtime/built/code-from-text';
import { builtFiles } from './built-text';

/** Hosts that are named but never asked for anything. */
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

  test('names no host but those that are never asked', () => {
    const named = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([^/\s"'`\\)<>?]+)/g)].map(([, host]) => ({ path, host })),
    );
    expect(named.filter(({ host }) => !ONLY_NAMED.includes(host ?? ''))).toEqual([]);
  });

  test('loads nothing by an address without a scheme', () => {
    const found = code.filter(({ text }) => /(?:url\(|\ssrc=|\shref=)["']?\/\/\w/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  // Mini-programs forbid it, and a strict content policy does too.
  test('makes no code out of text', () => {
    expect(codeFromText({ files: new Map(code.map(({ path, text }) => [path, text])) })).toEqual([]);
  });
});
